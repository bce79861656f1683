import type { SiteDeps } from '../../../local-jira/site';

const project = { id: '10000', key: 'TELE', projectTypeKey: 'software' };

/** What a Jira of one issue, one board and two sprints answers; sprint 13 belongs to another board. */
const ANSWERS: Record<string, unknown> = {
  '/api/3/project/TELE': project,
  '/api/3/issue/TELE-1': {
    id: '10001',
    key: 'TELE-1',
    fields: { issuetype: { id: '7', name: 'Story' }, project, customfield_1: { state: 'passed' } },
  },
  '/agile/1.0/board/1': { id: 1, name: 'TELE board', type: 'scrum', location: { projectKey: 'TELE' } },
  '/agile/1.0/board/1/sprint': { values: [{ id: 12, state: 'active' }] },
  '/agile/1.0/sprint/12': { id: 12, state: 'active' },
  '/agile/1.0/sprint/13': { id: 13, state: 'active' },
};

/** The site's view of that Jira for a person with these permissions; `browse` is seeing anything at all. */
export function placeDeps(may: readonly string[]): SiteDeps {
  const answer = ({ pathname, searchParams }: URL): unknown => {
    const permission = searchParams.get('permissions') ?? '';
    const havePermission = may.includes(permission);
    if (pathname === '/rest/api/3/mypermissions')
      return { permissions: { [permission]: { havePermission } } };
    return may.includes('browse') ? ANSWERS[pathname.replace('/rest', '')] : undefined;
  };
  return {
    jiraFetch: (request) => {
      const found = answer(new URL(request.url));
      return Promise.resolve(Response.json(found ?? {}, { status: found ? 200 : 404 }));
    },
    forge: { invokeResolver: () => Promise.resolve(undefined) },
    manifest: {},
    staticDirectory: '',
    siteDirectory: '',
    clock: { now: () => 0 },
    origins: () => ({ product: 'http://localhost:8090', app: 'http://127.0.0.1:8091' }),
  };
}
