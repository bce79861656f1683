import { z } from 'zod';

const withId = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) });
const session = z.looseObject({ siteUrl: z.string(), appUrl: z.string() });
const fields = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** REST of a local Jira as its administrator, for what a suite needs to be there. */
export class FixtureRest {
  /** The sprint that `plan` made. */
  sprintId = '';

  constructor(private readonly url: string) {}

  async call<T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> {
    const credentials = Buffer.from('viktor.hale@caregate.example:token').toString('base64');
    const headers = { authorization: `Basic ${credentials}`, 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/rest${path}`, {
      ...{ method, headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return schema.parse(text === '' ? null : JSON.parse(text));
  }

  /** A story that somebody is told of, and a sprint with it on the project's board. */
  async plan(): Promise<void> {
    const story = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'A story' };
    const assignee = { accountId: 'jonas-weber' };
    const issue = await this.call(withId, 'POST', '/api/3/issue', { fields: { ...story, assignee } });
    const sprint = { name: 'Fixture sprint', originBoardId: 1 };
    this.sprintId = (await this.call(withId, 'POST', '/agile/1.0/sprint', sprint)).id;
    const path = `/agile/1.0/sprint/${this.sprintId}/issue`;
    await this.call(z.unknown(), 'POST', path, { issues: [issue.id] });
  }

  async startSprint(): Promise<void> {
    const dates = { startDate: '2026-11-23T08:00:00.000Z', endDate: '2026-12-07T08:00:00.000Z' };
    await this.call(z.unknown(), 'POST', `/agile/1.0/sprint/${this.sprintId}`, { state: 'active', ...dates });
  }

  /** Both origins of the site: nothing else may be asked by its pages. */
  async origins(): Promise<string[]> {
    const answer = session.parse(await (await fetch(`${this.url}/site/session`)).json());
    return [answer.siteUrl, answer.appUrl];
  }

  async fieldId(name: string): Promise<string> {
    const all = await this.call(fields, 'GET', '/api/3/field');
    return all.find((field) => field.name === name)?.id ?? '';
  }
}
