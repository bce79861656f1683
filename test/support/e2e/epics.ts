import * as z from 'zod';
import type { Person } from './person';
import type { LocalSite } from './site';

/** An issue as a search names it. */
export interface Named {
  readonly id: string;
  readonly key: string;
}

/** An epic of `TELE` with its children, in the order of their keys. */
export interface Epic extends Named {
  readonly children: readonly Named[];
}

/** An export holds at most 5,000 tickets, the epic among them. */
export const MOST_CHILDREN = 4_999;
const PAGE = 5_000;

const imported = z.looseObject({ created: z.number() });
const found = z.looseObject({
  issues: z.array(z.looseObject({ id: z.string(), key: z.string() })),
});

/** Ids and keys of what a search finds, up to the most that Jira gives at once. */
export async function find(person: Person, jql: string): Promise<Named[]> {
  const { body } = await person.rest('POST', '/search/jql', { jql, maxResults: PAGE, fields: ['key'] });
  return found.parse(body).issues.map(({ id, key }) => ({ id, key }));
}

const storyOf = (name: string) => (child: number) => ({ summary: `${name}: story ${child}` });

/** Brings an epic with children into `TELE` by one import. Nothing is recorded of them, and no event tells of them. */
export async function importEpic(
  site: LocalSite,
  name: string,
  children: number,
  fieldsOf: (child: number) => object = storyOf(name),
): Promise<Epic> {
  const keyOf = (number: number): string => `${name.toUpperCase()}-${number}`;
  const ticket = (number: number, fields: object) => ({ key: keyOf(number), fields });
  const issues = Array.from({ length: children }, (_, child) =>
    ticket(child + 2, {
      issuetype: { name: 'Story' },
      parent: { key: keyOf(1) },
      ...fieldsOf(child),
    }),
  );
  const epic = ticket(1, { summary: name, issuetype: { name: 'Epic' } });
  const viktor = site.as('viktor-hale');
  const choice = encodeURIComponent(JSON.stringify({ projectKey: 'TELE' }));
  const path = `/local/import?name=${name}.json&choice=${choice}`;
  const { status, body } = await viktor.send('POST', path, { issues: [epic, ...issues] });
  if (status !== 200) throw new Error(`import: ${status} ${JSON.stringify(body)}`);
  z.literal(children + 1).parse(imported.parse(body).created);
  const [made] = await find(viktor, 'project = TELE AND issuetype = Epic ORDER BY created DESC, key DESC');
  if (made === undefined) throw new Error('the epic is not there');
  return { ...made, children: await find(viktor, `parent = ${made.key} ORDER BY key ASC`) };
}
