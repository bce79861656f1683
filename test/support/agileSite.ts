import type { Caller } from '../../local-jira/jira/hooks';
import type { Answer, Site } from './jiraSite';
import { createSite } from './jiraSite';
import { at, listAt } from './jiraAnswer';
import { openApiProblems } from './openapi';

/** The demo site with some issues, and calls below `/rest`. */
export interface AgileSite extends Site {
  /** A call with a path below `/rest`, such as `agile/1.0/board`. */
  rest(who: string, method: string, path: string, body?: unknown): Promise<Answer>;
  /** Adds a story, or what else is wanted, and answers its key. */
  add(fields?: Record<string, unknown>): Promise<string>;
  /** Makes a sprint with dates on a board and answers its number. */
  addSprint(name: string, board?: number): Promise<number>;
  /** The keys in an answer that lists issues. */
  keys(path: string, who?: string): Promise<string[]>;
}

const DATES = { startDate: '2026-11-02T09:00:00.000Z', endDate: '2026-11-16T09:00:00.000Z' };

function callerOf(who: string): Caller {
  if (who === 'app') return { kind: 'app' };
  return who === 'nobody' ? { kind: 'anonymous' } : { kind: 'user', accountId: who };
}

/** A fresh site in memory for one test. */
export function createAgileSite(): AgileSite {
  const site = createSite();

  const rest: AgileSite['rest'] = async (who, method, path, body) => {
    const url = new URL(`http://localhost/rest/${path}`);
    const content =
      body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await site.jira.fetch(new Request(url, { method, ...content }), callerOf(who));
    const text = await response.text();
    const json: unknown = text === '' ? null : JSON.parse(text);
    const { pathname, searchParams: query } = url;
    if (pathname.startsWith('/rest/agile/')) {
      const exchange = {
        method,
        path: pathname,
        query,
        status: response.status,
        requestBody: body,
        body: json,
      };
      site.problems.push(...openApiProblems(exchange));
    }
    return { status: response.status, body: json };
  };

  return {
    ...site,
    rest,
    async add(fields = {}) {
      const story = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
      const made = await site.call('jonas-weber', 'POST', '/issue', { fields: { ...story, ...fields } });
      return String(at(made.body, 'key'));
    },
    async addSprint(name, originBoardId = 1) {
      const made = await rest('jonas-weber', 'POST', 'agile/1.0/sprint', { name, originBoardId, ...DATES });
      return Number(at(made.body, 'id'));
    },
    async keys(path, who = 'jonas-weber') {
      const { body } = await rest(who, 'GET', `agile/1.0/${path}`);
      return listAt(body, 'issues').map((issue) => String(at(issue, 'key')));
    },
  };
}
