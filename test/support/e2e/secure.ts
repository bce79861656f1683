import assert from 'node:assert/strict';
import * as z from 'zod';
import type { Person } from './person';

const TELE = '10000';

/** A site that anybody may act on. */
interface People {
  as(accountId: string): Person;
}

/** From now on nobody sees a new issue of `TELE` but its reporter. */
export async function secure(site: People): Promise<void> {
  const admin = site.as('viktor-hale');
  const members = [{ type: 'reporter' }];
  const body = { name: 'Patient safety', levels: [{ name: 'Safety board', isDefault: true, members }] };
  const made = await admin.rest('POST', '/issuesecurityschemes', body);
  assert.equal(made.status, 201);
  const schemeId = String(z.looseObject({ id: z.unknown() }).parse(made.body).id);
  await admin.rest('PUT', '/issuesecurityschemes/project', { projectId: TELE, schemeId });
}

const level = z.looseObject({ id: z.string() });
const scheme = z.looseObject({ id: z.coerce.string() });
const levels = z.looseObject({ levels: z.array(level) });

/** From now on only some people see an issue of `TELE`; that somebody is not among them is not told to anybody. */
export async function showOnlyTo(site: People, people: readonly string[], issue: string): Promise<void> {
  const admin = site.as('viktor-hale');
  const members = ['viktor-hale', ...people].map((parameter) => ({ type: 'user', parameter }));
  const body = { name: 'Safety', levels: [{ name: 'Board', isDefault: false, members }] };
  const { id: schemeId } = scheme.parse((await admin.rest('POST', '/issuesecurityschemes', body)).body);
  await admin.rest('PUT', '/issuesecurityschemes/project', { projectId: TELE, schemeId });
  const of = await admin.rest('GET', `/issuesecurityschemes/${schemeId}`);
  const [board] = levels.parse(of.body).levels;
  const set = await admin.rest('PUT', `/issue/${issue}`, { fields: { security: { id: board?.id } } });
  assert.equal(set.status, 204, JSON.stringify(set.body));
}
