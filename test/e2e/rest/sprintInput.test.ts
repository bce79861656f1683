import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import * as z from 'zod';
import { codeOf } from '../../support/e2e/answers';
import { settle } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import type { Person } from '../../support/e2e/person';
import { invocations } from '../../support/e2e/platform';
import { showOnlyTo } from '../../support/e2e/secure';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  agile,
  askForSprints,
  createRelevant,
  listSprints,
  openSprint,
  passIssue,
  planSprint,
  putIn,
  readySprint,
  RPM,
  seeSprint,
  signSprint,
  sprintSigningOf,
  TELE,
  tell,
  type Asked,
} from '../../support/e2e/sprints';
import { createIssue } from '../../support/e2e/steps';

const VALIDATOR = 'clinical-validator';
const VALIDATORS = '10010';
const MEMBERS = '10003';
const WRITES = /transaction|\/set|\/delete/;

let site: LocalSite;
before(async () => {
  // An app that is not in a security level does not see its issues: the harder of the two things that Jira may do.
  site = await LocalSite.open(CLINICAL_ONLY, {}, { appSeesEveryLevel: false });
  await askForSprints(site);
});
after(() => site.close());

const viktor = () => site.as('viktor-hale');
const jonas = () => site.as('jonas-weber');
const amara = () => site.as('amara-okafor');
const revisionOf = async (asked: Asked): Promise<number> => (await seeSprint(jonas(), asked)).revision;

/** Whoever may do all of this where there is a sprint to do it with. */
const officer = () => site.as('helen-voss');

/** Every operation on one sprint with a payload that is right but for the sprint. */
const operationsOn = (sprint: unknown): readonly (readonly [string, object])[] => {
  const read = { sprint, project: TELE.id };
  const write = { ...read, nonce: newNonce() };
  const answers = [{ item: 'hazards', value: 'done', replaces: 0, evidence: [] }];
  const signature = { role: 'compliance-officer', decision: 'approved', meaning: 'Approved for release' };
  return [
    ['sprint.get', read],
    ['sprint.export', { ...read, format: 'json' }],
    ['sprint.open', write],
    ['sprint.answer', { ...write, checklist: 'sprint-safety', answers }],
    ['sprint.sign', { ...write, ...signature, seen: 'a'.repeat(64) }],
    ['sprint.revoke', { ...write, signoff: 1, rationale: 'Signed too early' }],
    ['sprint.reopen', { ...write, rationale: 'A recall' }],
  ];
};

/** What every operation says of a sprint, each code once. */
async function codesOf(person: Person, sprint: unknown): Promise<readonly (string | undefined)[]> {
  const asked = operationsOn(sprint).map(([operation, payload]) => tell(person, operation, payload));
  return [...new Set((await Promise.all(asked)).map(codeOf))].toSorted();
}

/** What the app wrote about sprints since this was called. */
async function watching(): Promise<() => Promise<string[]>> {
  const sprints = async () =>
    (await invocations(site)).filter(({ operation = '' }) => operation.startsWith('sprint.'));
  const before = (await sprints()).length;
  return async () =>
    (await sprints())
      .slice(before)
      .flatMap(({ calls }) => calls)
      .filter(({ kind, path }) => kind === 'kvs' && WRITES.test(path))
      .map(({ path }) => path);
}

/** What is said of a sprint that is there, but holds no issue of the project and never did while it was looked at. */
const NOTHING_HERE = ['no-sprint', 'no-such-signoff', 'sprint-not-open'];

describe('a sprint that has nothing to do with the project', () => {
  let written: () => Promise<string[]>;
  beforeEach(async () => {
    written = await watching();
  });

  const NONSENSE: readonly unknown[] = [
    ...['', ' ', '-1', '1.5', '1e3', '0x1f', 'Sprint 12', '12 OR 1=1', '12)', '../12', '1'.repeat(19)],
    ...[12, null, true, ['12'], { id: '12' }, '12\u0000', '１２'],
  ];
  test('is not asked for by what is no id', async () => {
    for (const id of NONSENSE) {
      assert.deepEqual(await codesOf(officer(), id), ['invalid-request'], JSON.stringify(id));
      const verified = await tell(officer(), 'sprint.verify', { sprint: id, project: TELE.id });
      assert.equal(codeOf(verified), 'invalid-request', JSON.stringify(id));
    }
    assert.deepEqual(await written(), []);
  });

  test('has no validation, whatever is asked of it', async () => {
    const gone = await planSprint(site, [await createIssue(site)]);
    await agile(jonas(), 'DELETE', `/sprint/${gone.sprint}`);
    for (const sprint of [gone.sprint, '0', '00', '9'.repeat(18)])
      assert.deepEqual(await codesOf(officer(), sprint), ['no-sprint'], sprint);
    assert.deepEqual(await written(), []);
  });

  test('is refused where it holds issues of another project only, or none', async () => {
    const elsewhere = await planSprint(site, [await createIssue(site, RPM.key)], RPM);
    const onBoard = await planSprint(site, [await createIssue(site, RPM.key)]);
    const empty = await planSprint(site, []);
    for (const { sprint } of [elsewhere, onBoard, empty]) {
      assert.deepEqual(await codesOf(officer(), sprint), NOTHING_HERE);
      const { rows } = await listSprints(jonas());
      assert.equal(rows.find((row) => row.sprint.id === sprint)?.record, undefined);
    }
    assert.deepEqual(await written(), []);
  });
});

const boards = z.looseObject({
  values: z.array(z.looseObject({ id: z.int(), filterId: z.int().optional() })),
});
const configuration = z.looseObject({ filter: z.looseObject({ id: z.coerce.number() }) });
const made = z.looseObject({ id: z.int() });

describe('a sprint of another board of the project', () => {
  let board: number;
  before(async () => {
    const { filter } = configuration.parse(
      await agile(viktor(), 'GET', `/board/${TELE.board}/configuration`),
    );
    const location = { type: 'project', projectKeyOrId: TELE.key };
    const body = { name: 'Second team', type: 'scrum', filterId: filter.id, location };
    board = made.parse(await agile(viktor(), 'POST', '/board', body)).id;
    assert.equal(
      boards.parse(await agile(viktor(), 'GET', `/board?projectKeyOrId=${TELE.key}`)).values.length,
      2,
    );
  });

  test('is validated as any other where it holds issues of the project, and is listed', async () => {
    const issue = await createRelevant(site);
    await passIssue(site, issue);
    const asked = await planSprint(site, [issue], { board, id: TELE.id });
    await openSprint(site, asked);
    assert.equal((await signSprint(amara(), asked, VALIDATOR)).status, 200);
    await settle(site);
    const { rows } = await listSprints(jonas());
    assert.deepEqual(
      rows.filter(({ sprint }) => sprint.id === asked.sprint).map(({ record }) => record?.signed.length),
      [1],
    );
  });

  test('has no validation where it holds none', async () => {
    const asked = await planSprint(site, [], { board, id: TELE.id });
    assert.deepEqual(await codesOf(officer(), asked.sprint), NOTHING_HERE);
  });
});

describe('between opening and signing', () => {
  const refused = async (person: Person, asked: Asked, command: object): Promise<string | undefined> => {
    const before = await revisionOf(asked);
    const code = codeOf(await tell(person, 'sprint.sign', command));
    assert.equal(await revisionOf(asked), before);
    return code;
  };

  let asked: Asked;
  before(async () => {
    asked = await readySprint(site);
  });

  test('the role that signs was lost', async () => {
    const sofia = site.as('sofia-marchetti');
    const command = await sprintSigningOf(sofia, asked, VALIDATOR);
    await leave(VALIDATORS, 'sofia-marchetti');
    assert.equal(await refused(sofia, asked, command), 'lacks-role');
    await join(VALIDATORS, 'sofia-marchetti');
    assert.equal((await tell(sofia, 'sprint.sign', command)).status, 200);
  });

  test('the project may not be browsed any more', async () => {
    const command = await sprintSigningOf(amara(), asked, VALIDATOR);
    await leave(MEMBERS, 'amara-okafor');
    assert.equal(await refused(amara(), asked, command), 'not-found');
    assert.deepEqual(await codesOf(amara(), asked.sprint), ['not-found']);
    await join(MEMBERS, 'amara-okafor');
    assert.equal((await tell(amara(), 'sprint.sign', command)).status, 200);
  });

  test('an issue was put into a security level that the app is not in', async () => {
    const hidden = await createRelevant(site);
    await putIn(site, asked.sprint, [hidden]);
    await showOnlyTo(site, ['amara-okafor', 'jonas-weber'], hidden);
    const shown = await seeSprint(jonas(), asked);
    assert.ok(!JSON.stringify(shown).includes(hidden));
    const command = await sprintSigningOf(amara(), asked, VALIDATOR);
    assert.equal(await refused(amara(), asked, command), 'sprint-unreadable');
    assert.notEqual((await seeSprint(jonas(), asked)).state, 'validated');
  });

  test('nothing in it was relevant, and the policy refuses that', async () => {
    const asked = await planSprint(site, [await createIssue(site)]);
    await openSprint(site, asked);
    const command = await sprintSigningOf(amara(), asked, VALIDATOR);
    assert.equal(await refused(amara(), asked, command), 'sprint-empty');
  });
});

const roleAt = (role: string, who = ''): string => `/project/${TELE.key}/role/${role}${who}`;

async function leave(role: string, who: string): Promise<void> {
  assert.ok((await viktor().rest('DELETE', roleAt(role, `?user=${who}`))).status < 300);
}

async function join(role: string, who: string): Promise<void> {
  assert.equal((await viktor().rest('POST', roleAt(role), { user: [who] })).status, 200);
}
