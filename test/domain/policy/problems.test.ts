import fc from 'fast-check';
import { policyDraft, type PolicyDraft } from '../../../src/domain/policy/draft';
import { examine } from '../../../src/domain/policy/examine';
import { problemCode, type Problem } from '../../../src/domain/policy/problem';
import { errorsIn, problemsOf, type PolicyWorld } from '../../../src/domain/policy/problems';
import { draftOf } from '../../../src/domain/policy/publish';
import { policy, type Gate } from '../../../src/domain/policy/schema';
import { aDraft, aTemplate, aWorld, someOffered } from '../../support/drafts';
import { aGate, aPolicy } from '../../support/policies';
import { anyPolicy } from './edits';
import { RISK_ROWS, SPRINT_ROWS, type Row } from './problemRows';

const [VALIDATOR, OFFICER] = aGate().signoffs;
const signed = (...signoffs: Gate['signoffs']): PolicyDraft => aDraft({ gates: [aGate({ signoffs })] });
const gated = (...rules: Partial<Gate>[]): PolicyDraft => aDraft({ gates: rules.map((rule) => aGate(rule)) });
const held = (validators: string[] | undefined, officers: string[] | undefined): Partial<PolicyWorld> => ({
  holders: new Map([
    ['validator', validators],
    ['officer', officers],
  ]),
});
const third = { id: 'quality', name: 'quality', permission: 'sign-quality' };
const fine = { id: 'evidence-list', version: 1, retired: false, items: 2 };
const many = (count: number, items: number) =>
  Array.from({ length: count }, (_, index) => ({ ...fine, id: `list-${index}`, items }));
const spread = (lists: string[]): PolicyDraft =>
  gated(...[0, 1, 2, 3].map((at) => ({ id: `gate-${at}`, checklists: lists.slice(at * 10, at * 10 + 10) })));
const statuses = Array.from({ length: 201 }, (_, at) => ({ id: String(at + 1), name: `Status ${at}` }));
const ids = statuses.map(({ id }) => id);

const TABLE: Row[] = [
  ['no-gates', 'gates', 'The policy has no gate', aDraft({ gates: [] })],
  ['no-roles', 'roles', 'The policy has no role', aDraft({ roles: [], gates: [aGate({ signoffs: [] })] })],
  ['duplicate-gate', 'gates.1.id', 'Two gates have the id "clinical"', gated({}, {})],
  [
    'duplicate-role',
    'roles.2.id',
    'Two roles have the id "validator"',
    aDraft({ roles: [...aDraft().roles, { ...third, id: 'validator' }] }),
  ],
  [
    'gate-guards-nothing',
    'gates.0.guards',
    'Gate "Clinical validation" guards no status',
    gated({ guards: [] }),
  ],
  [
    'unknown-status',
    'gates.0.guards.1',
    'Gate "Clinical validation" guards status 99, which the project does not have',
    gated({ guards: ['3', '99'] }),
  ],
  [
    'gate-asks-nothing',
    'gates.0',
    'Gate "Clinical validation" asks for nothing',
    gated({ checklists: [], signoffs: [] }),
  ],
  [
    'unknown-role',
    'gates.0.signoffs.0.role',
    'Gate "Clinical validation" asks for the role "quality", which the policy does not have',
    signed({ role: 'quality', count: 1, meaning: 'Seen' }),
  ],
  [
    'role-unheld',
    'gates.0.signoffs.1.role',
    'Nobody in this project holds the role "compliance officer"',
    aDraft(),
    held(['amara'], []),
  ],
  [
    'count-above-holders',
    'gates.0.signoffs.1.count',
    'Role "compliance officer" has 1 holder, the gate needs 2',
    signed(VALIDATOR!, { ...OFFICER!, count: 2 }),
  ],
  [
    'count-above-holders',
    'gates.0.signoffs.0.count',
    'Role "clinical validator" has 2 holders, the gate needs 3',
    signed({ ...VALIDATOR!, count: 3 }),
    held(['amara', 'sofia', 'amara'], ['helen']),
  ],
  [
    'not-enough-people',
    'gates.0.signoffs',
    'Roles "clinical validator" and "compliance officer" need 2 different people in gate "Clinical validation", 1 person holds them',
    aDraft(),
    held(['amara'], ['amara']),
  ],
  [
    'not-enough-people',
    'gates.0.signoffs',
    'Roles "clinical validator" and "compliance officer" need 3 different people in gate "Clinical validation", 2 people hold them',
    signed({ ...VALIDATOR!, count: 2 }, OFFICER!),
    held(['amara', 'helen'], ['helen']),
  ],
  [
    'order-unknown',
    'gates.0.signoffs.0.after',
    'Role "compliance officer" signs after "clinical validator", for which gate "Clinical validation" does not ask',
    signed(OFFICER!),
  ],
  [
    'order-circular',
    'gates.0.signoffs.0.after',
    'Role "clinical validator" signs after itself',
    signed({ ...VALIDATOR!, after: 'validator' }),
  ],
  [
    'role-asked-twice',
    'gates.0.signoffs.1.role',
    'Gate "Clinical validation" asks for the role "clinical validator" twice',
    signed(VALIDATOR!, VALIDATOR!),
  ],
  [
    'unknown-template',
    'gates.0.checklists.0',
    'Gate "Clinical validation" asks for the checklist "lost", which does not exist',
    gated({ checklists: ['lost'] }),
  ],
  [
    'retired-template',
    'gates.0.checklists.0',
    'Gate "Clinical validation" asks for the checklist "Evidence list", which is retired',
    aDraft(),
    { templates: [{ ...fine, title: 'Evidence list', retired: true }] },
  ],
  [
    'checklist-twice',
    'gates.0.checklists.1',
    'Gate "Clinical validation" asks for the checklist "evidence-list" twice',
    gated({ checklists: ['evidence-list', 'evidence-list'] }),
    { templates: [fine] },
  ],
  [
    'unknown-children-gate',
    'gates.0.children',
    'Gate "Clinical validation" asks children to have passed "lost", which is no gate of this policy',
    gated({ children: 'lost' }),
  ],
  [
    'too-many-templates',
    'gates',
    'The gates have 31 checklists, a policy holds 30',
    spread(many(31, 1).map(({ id }) => id)),
    { templates: many(31, 1) },
  ],
  [
    'too-many-items',
    'gates',
    'The gates have 1200 checklist items, a policy holds 1000',
    spread(many(6, 200).map(({ id }) => id))
      .gates.slice(0, 1)
      .reduce((draft, gate) => ({ ...draft, gates: [gate] }), aDraft()),
    { templates: many(6, 200) },
  ],
  [
    'too-many-statuses',
    'gates',
    'The gates have 201 guarded statuses, a policy holds 200',
    gated(...[0, 50, 100, 150, 200].map((at) => ({ id: `gate-${at}`, guards: ids.slice(at, at + 50) }))),
    { statuses },
  ],
  ['title-missing', 'title', 'The policy has no title', aDraft({ title: '  ' })],
  ['title-missing', 'gates.0.title', 'Gate "clinical" has no title', gated({ title: ' — ' })],
  [
    'title-missing',
    'roles.2.name',
    'Role "quality" has no name',
    aDraft({ roles: [...aDraft().roles, { ...third, name: '\u200b\u200b\u200b' }] }),
  ],
  [
    'title-missing',
    'gates.0.signoffs.0.meaning',
    'Gate "Clinical validation" does not say what a sign-off by "validator" means',
    signed({ ...VALIDATOR!, meaning: '...' }),
  ],
];

const errors = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

describe('the problems of a draft', () => {
  test('none for one that can be published', () => {
    expect(problemsOf(aDraft(), aWorld())).toEqual([]);
  });

  test.each(TABLE)('%s at %s', (...[code, path, message, draft, world]) => {
    expect(policyDraft.safeParse(draft).success).toBe(true);
    expect(errors(problemsOf(draft, aWorld(world)))).toEqual([{ code, severity: 'error', path, message }]);
  });

  test('every code has a row, or a test of its own', () => {
    const rows = [...TABLE, ...RISK_ROWS, ...SPRINT_ROWS].map(([code]) => code);
    const own = ['holders-unknown', 'children-circular', 'ceiling-asks-nothing'];
    expect(new Set([...rows, ...own])).toEqual(new Set(problemCode.options));
  });

  test('holders that Jira does not tell are a warning, and may be anybody', () => {
    const found = problemsOf(aDraft(), aWorld(held(['amara'], undefined)));
    expect(found).toEqual([
      {
        code: 'holders-unknown',
        severity: 'warning',
        path: 'gates.0.signoffs.1.role',
        message: 'Jira does not say who holds the role "compliance officer"',
      },
    ]);
    expect(errorsIn(found)).toEqual([]);
    expect(problemsOf(aDraft(), aWorld({ holders: new Map() })).map(({ code }) => code)).toEqual([
      'holders-unknown',
      'holders-unknown',
    ]);
  });

  test('a retired template may stay where it is in force', () => {
    const world = aWorld({ templates: [{ ...fine, retired: true }], inForce: new Set(['evidence-list']) });
    expect(problemsOf(aDraft(), world)).toMatchObject([{ code: 'retired-template', severity: 'warning' }]);
  });

  test('one person may fill two roles where the gate allows it', () => {
    const independence = { ...aGate().independence, distinctPeople: false };
    expect(problemsOf(gated({ independence }), aWorld(held(['amara'], ['amara'])))).toEqual([]);
  });

  test('roles that wait for each other are named at both ends', () => {
    const draft = signed({ ...VALIDATOR!, after: 'officer' }, OFFICER!);
    expect(problemsOf(draft, aWorld()).map(({ code, path }) => [code, path])).toEqual([
      ['order-circular', 'gates.0.signoffs.0.after'],
      ['order-circular', 'gates.0.signoffs.1.after'],
    ]);
  });

  const three = (...children: (string | undefined)[]): PolicyDraft =>
    gated(...['a', 'b', 'c'].map((id, index) => ({ id, title: `Gate ${id}`, children: children[index] })));

  test.each<[string, PolicyDraft, string[]]>([
    ['itself', three('a'), []],
    ['another', three('b', undefined), []],
    ['another that names itself', three('b', 'b'), []],
    ['each other', three('b', 'a'), ['gates.0.children', 'gates.1.children']],
    ['three in a circle', three('b', 'c', 'a'), ['gates.0.children', 'gates.1.children', 'gates.2.children']],
    ['a circle that it is not part of', three('b', 'c', 'b'), ['gates.1.children', 'gates.2.children']],
  ])('children passed %s', (_, draft, paths) => {
    const found = problemsOf(draft, aWorld());
    expect(found.map(({ path }) => path)).toEqual(paths);
    expect(found.every(({ code }) => code === 'children-circular')).toBe(true);
  });

  test('a gate that asks for the children alone asks for something', () => {
    expect(problemsOf(gated({ checklists: [], signoffs: [], children: 'clinical' }), aWorld())).toEqual([]);
  });
});

describe('a draft without errors', () => {
  const people = ['amara', 'helen', 'nadia', 'sofia', 'daniel'];
  const anyHolders = fc.subarray(people).chain((held) => fc.constantFrom(held, undefined));
  const anyWorld = fc.tuple(anyHolders, anyHolders, anyHolders).map(([validator, officer, quality]) =>
    aWorld({
      holders: new Map([
        ['validator', validator],
        ['officer', officer],
        ['quality', quality],
      ]),
      templates: [fine, { ...fine, id: 'privacy-list' }],
    }),
  );

  test('compiles to a valid policy', () => {
    const templates = [aTemplate(), aTemplate({ id: 'privacy-list' })];
    let published = 0;
    fc.assert(
      fc.property(anyPolicy, anyWorld, fc.boolean(), (inForce, around, blank) => {
        const draft = { ...draftOf(inForce), ...(blank ? { title: ' ' } : {}) };
        const { roles } = draft;
        const methods = inForce.method === undefined ? [] : [{ method: inForce.method, retired: false }];
        const world = { ...around, methods };
        const look = { projectId: '10000', inForce: undefined, actor: 'admin', at: aPolicy().publishedAt };
        const examined = examine(draft, someOffered({ world, templates, roles }), look);
        if (errorsIn(examined.problems).length > 0) return;
        published += 1;
        expect(policy.safeParse(examined.policy).success).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(published).toBeGreaterThan(30);
  });
});
