import type { SprintSource } from '../../../src/app/ports';
import { forgeSprintSource } from '../../../src/forge/jira/sprintSource';
import { someFacts } from '../../support/facts';
import { fakeJira } from '../../support/fakeJira';
import { ESTIMATE_FIELD, fakeSprintSource } from '../../support/fakes/fakeSprintSource';
import { at } from '../../support/jiraAnswer';
import { localWorld } from './localWorld';

export const TELE = '10000';
export const RPM = '10001';
export const START = '2026-11-20T09:00:00.000Z';
export const END = '2026-12-04T09:00:00.000Z';

/** Sprint 14 in TELE, planned, with three stories of TELE (the second estimated) and one task of RPM. */
export interface SprintPlan {
  readonly source: SprintSource;
  readonly sprint: string;
  readonly board: string;
  readonly stories: readonly string[];
  readonly task: string;
  signIn(accountId: string): void;
  start(): Promise<void>;
  take(issueId: string): Promise<void>;
  drop(): Promise<void>;
  end(): void;
}

/** The real adapter, the real SDK, the local Jira. */
export async function localPlan() {
  const world = await localWorld();
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const request = new Request(`http://localhost/rest/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await world.jira.fetch(request, { kind: 'user', accountId: 'viktor-hale' });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const planned = async (name: string): Promise<string> => {
    const dates = { startDate: START, endDate: END };
    return String(at(await ask('POST', 'agile/1.0/sprint', { name, originBoardId: 1, ...dates }), 'id'));
  };
  const issue = async (key: string, name: string, more: object = {}): Promise<string> => {
    const fields = { project: { key }, issuetype: { name }, summary: 'Video visit', ...more };
    return String(at(await ask('POST', 'api/3/issue', { fields }), 'id'));
  };
  const sprint = await planned('Sprint 14');
  const stories: string[] = [];
  for (const more of [{}, { [ESTIMATE_FIELD]: 5 }, {}]) stories.push(await issue('TELE', 'Story', more));
  const task = await issue('RPM', 'Task');
  await ask('POST', `agile/1.0/sprint/${sprint}/issue`, { issues: [...stories, task] });
  const plan: SprintPlan = {
    ...{ source: forgeSprintSource, board: '1', sprint, stories, task },
    signIn: (accountId) => world.signIn(accountId),
    start: async () => void (await ask('POST', `agile/1.0/sprint/${sprint}`, { state: 'active' })),
    take: async (id) => void (await ask('POST', 'agile/1.0/backlog/issue', { issues: [id] })),
    drop: async () => void (await ask('DELETE', `agile/1.0/sprint/${sprint}`)),
    end: () => world.end(),
  };
  return { ...plan, ask, forge: world.forge };
}

/** The same in the fake. */
export async function fakePlan(): Promise<SprintPlan> {
  const jira = fakeJira();
  const source = fakeSprintSource(jira);
  for (const project of [TELE, RPM]) jira.grant('priya-raman', project, {});
  jira.grant('helen-voss', TELE, {});
  const stories = ['11', '12', '13'];
  for (const id of stories) {
    const fields = { [ESTIMATE_FIELD]: id === '12' ? 5 : null };
    const status = { statusId: '10000', statusName: 'To Do' };
    jira.put(
      someFacts({ id, key: `TELE-${id}`, projectId: TELE, summary: 'Video visit', fields, ...status }),
    );
  }
  jira.put(someFacts({ id: '21', key: 'RPM-21', projectId: RPM }));
  const sprint = { id: '3', name: 'Sprint 14', phase: 'future' as const, board: '1', start: START, end: END };
  source.plan(TELE, sprint);
  source.add('3', [...stories, '21'], { by: 'viktor-hale', at: START });
  jira.signIn('priya-raman');
  return {
    ...{ source, board: '1', sprint: '3', stories, task: '21' },
    signIn: (accountId) => jira.signIn(accountId),
    start: async () => source.plan(TELE, { ...sprint, phase: 'active' }),
    take: async (id) => source.take('3', [id], { by: 'viktor-hale', at: START }),
    drop: async () => source.drop('3'),
    end: () => undefined,
  };
}
