import { differencesOf, loweringOf } from '../../../src/domain/policy/diff';
import { difference } from '../../../src/domain/policy/difference';
import type { Gate, Policy, SignoffRequirement } from '../../../src/domain/policy/schema';
import { aGate, anItem, aPolicy } from '../../support/policies';

const withGate = (rules: Partial<Gate>): Policy => aPolicy({ gates: [aGate(rules)] });
const withList = (version: number, ...items: ReturnType<typeof anItem>[]): Policy =>
  aPolicy({ templates: [{ id: 'evidence-list', version, title: 'Evidence list', items }] });
const officer = (rules: Partial<SignoffRequirement>): Policy =>
  withGate({
    signoffs: aGate().signoffs.map((one) => (one.role === 'officer' ? { ...one, ...rules } : one)),
  });
const [validator, compliance] = aPolicy().roles;

const TABLE: [string, string | null, string | null, Policy, Policy?][] = [
  ['The policy has another title', 'Test policy', 'Second', aPolicy({ title: 'Second' })],
  [
    'The gate Release is new',
    null,
    'guards Done, asks for Evidence list, 1 × clinical validator, 1 × compliance officer and children that passed Clinical validation',
    aPolicy({ gates: [aGate(), aGate({ id: 'release', title: 'Release', children: 'clinical' })] }),
  ],
  ['Clinical validation has another title', 'Clinical validation', 'Clinic', withGate({ title: 'Clinic' })],
  [
    'Clinical validation guards In Review and status 9 as well',
    'Done',
    'Done, In Review and status 9',
    withGate({ guards: ['3', '2', '9'] }),
  ],
  [
    'Clinical validation is for more issues',
    'issue type 10001, label phi or ui, component none, customfield_1 11',
    'all issues',
    aPolicy(),
    withGate({
      scope: {
        issueTypes: ['10001'],
        labels: ['phi', 'ui'],
        components: [],
        fields: [{ field: 'customfield_1', anyOf: ['11'] }],
      },
    }),
  ],
  [
    'Clinical validation asks for the checklist other as well',
    null,
    'other',
    withGate({ checklists: ['evidence-list', 'other'] }),
  ],
  [
    'Clinical validation asks for the children as well',
    null,
    'children passed Clinical validation',
    withGate({ children: 'clinical' }),
  ],
  [
    'Clinical validation asks for a sign-off by the compliance officer as well',
    null,
    '1 × compliance officer: Approved for release',
    aPolicy(),
    withGate({ signoffs: aGate().signoffs.slice(0, 1) }),
  ],
  ['Clinical validation asks for more sign-offs by the compliance officer', '1', '3', officer({ count: 3 })],
  [
    'The compliance officer signs Clinical validation with another meaning',
    'Approved for release',
    'Released',
    officer({ meaning: 'Released' }),
  ],
  [
    'The compliance officer signs Clinical validation in another order',
    'in any order',
    'after the clinical validator',
    aPolicy(),
    officer({ after: undefined }),
  ],
  [
    'A sign-off of Clinical validation by the compliance officer is valid for a shorter time',
    'without end',
    '1 day',
    officer({ validDays: 1 }),
  ],
  [
    'A sign-off of Clinical validation by the compliance officer is due at another time',
    'no date',
    '14 days',
    officer({ dueDays: 14 }),
  ],
  [
    'Signers of Clinical validation vouch for customfield_7 as well',
    null,
    'customfield_7',
    withGate({ material: ['summary', 'description', 'customfield_7'] }),
  ],
  [
    'The reporter may no longer sign Clinical validation',
    'allowed',
    'not allowed',
    withGate({ independence: { ...aGate().independence, notReporter: true } }),
  ],
  [
    'The checklist Evidence list is taken up in another version',
    'version 1',
    'version 2',
    withList(2, anItem('first'), anItem('second')),
  ],
  [
    'Evidence list: the item third is new',
    null,
    'required',
    withList(1, anItem('first'), anItem('second'), anItem('third')),
  ],
  [
    'Evidence list: the item third is new',
    null,
    'not required',
    withList(1, anItem('first'), anItem('second'), anItem('third', { required: false })),
  ],
  [
    'Evidence list: the item second is gone',
    'not required',
    null,
    withList(1, anItem('first')),
    withList(1, anItem('first'), anItem('second', { required: false })),
  ],
  [
    'Evidence list: the item first is required now',
    'not required',
    'required',
    withList(1, anItem('first')),
    withList(1, anItem('first', { required: false })),
  ],
  [
    'Evidence list: the item first wants evidence now',
    'evidence optional',
    'evidence required',
    withList(1, anItem('first', { evidence: 'required' })),
    withList(1, anItem('first')),
  ],
  [
    'Evidence list: the item first may no longer be not applicable',
    'not applicable allowed',
    'not applicable not allowed',
    withList(1, anItem('first', { notApplicable: false })),
    withList(1, anItem('first')),
  ],
  [
    'Evidence list: the item first asks for a new answer',
    'answers since version 1',
    'answers since version 2',
    withList(1, anItem('first', { since: 2 })),
    withList(1, anItem('first')),
  ],
  [
    'The role quality is new',
    null,
    'group g-1, project role 10',
    aPolicy({
      roles: [
        validator!,
        compliance!,
        { id: 'quality', name: 'quality', groups: ['g-1'], projectRoles: ['10'] },
      ],
    }),
  ],
  ['The role compliance officer is gone', 'permission sign-officer', null, aPolicy({ roles: [validator!] })],
  [
    'The role compliance officer has another name',
    'compliance officer',
    'officer',
    aPolicy({ roles: [validator!, { ...compliance!, name: 'officer' }] }),
  ],
  [
    'The role compliance officer is given by fewer than before',
    'permission sign-officer, group g-1',
    'permission sign-officer',
    aPolicy(),
    aPolicy({ roles: [validator!, { ...compliance!, groups: ['g-1'] }] }),
  ],
  [
    'The role quality is given by others than before',
    'permission sign-quality',
    'group g-1',
    aPolicy({ roles: [validator!, compliance!, { id: 'quality', name: 'quality', groups: ['g-1'] }] }),
    aPolicy({
      roles: [validator!, compliance!, { id: 'quality', name: 'quality', permission: 'sign-quality' }],
    }),
  ],
];

describe('a difference that lowers nothing', () => {
  test.each(TABLE)('%s', (...[what, was, now, after, before = aPolicy()]) => {
    const found = differencesOf(before, after);
    expect(found).toEqual([{ gate: found[0]?.gate ?? null, what, was, now, lowers: false }]);
    expect(found.every((one) => difference.safeParse(one).success)).toBe(true);
  });

  test('no difference between a policy and itself under another number', () => {
    const later = { version: 9, publishedBy: 'mei', publishedAt: '2026-12-01T00:00:00.000Z' };
    expect(differencesOf(aPolicy(), aPolicy(later))).toEqual([]);
  });

  test('an order that follows from the others is kept', () => {
    const chain = (after: string): Policy =>
      withGate({
        signoffs: [...aGate().signoffs, { role: 'quality', count: 1, meaning: 'Seen', after }],
      });
    expect(loweringOf(differencesOf(chain('validator'), chain('officer')))).toEqual([]);
    expect(loweringOf(differencesOf(chain('officer'), chain('validator')))).toHaveLength(1);
  });

  test('the first policy of a project lowers nothing', () => {
    expect(differencesOf(undefined, aPolicy())).toEqual([
      {
        gate: 'clinical',
        what: 'The gate Clinical validation is new',
        was: null,
        now: 'guards Done, asks for Evidence list, 1 × clinical validator and 1 × compliance officer',
        lowers: false,
      },
    ]);
  });

  test('a gate that asks nothing is told as such, and a checklist that is gone from the policy is told by its gate', () => {
    const empty = aPolicy({ gates: [aGate({ signoffs: [], checklists: [] })], templates: [] });
    expect(differencesOf(undefined, empty)).toMatchObject([{ now: 'guards Done, asks for nothing' }]);
    expect(loweringOf(differencesOf(aPolicy(), empty)).map(({ what }) => what)).toEqual([
      'Clinical validation no longer asks for the checklist Evidence list',
      'Clinical validation no longer asks for a sign-off by the clinical validator',
      'Clinical validation no longer asks for a sign-off by the compliance officer',
    ]);
  });
});
