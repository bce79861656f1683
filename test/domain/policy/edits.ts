import fc from 'fast-check';
import { inSigningOrder } from '../../../src/domain/policy/order';
import type {
  CompiledItem,
  Gate,
  Policy,
  Scope,
  SignoffRequirement,
} from '../../../src/domain/policy/schema';
import { anItem, aPolicy } from '../../support/policies';
import {
  anyRisk,
  GATE_EDITS,
  METHODS,
  RISK_SCOPES,
  scoredOtherwise,
  SPRINTS,
  validatedOtherwise,
} from './riskEdits';

export const ROLES = ['validator', 'officer', 'quality'] as const;
export const LISTS = ['evidence-list', 'privacy-list'] as const;
const ITEMS = ['first', 'second', 'third'] as const;
const RULES = ['notAssignee', 'notReporter', 'notAnswerer', 'distinctPeople'] as const;
const FIELDS = ['summary', 'description'] as const;
const STATUSES = ['2', '3'] as const;

const SCOPES: readonly Scope[] = [
  {},
  { labels: ['phi'] },
  { labels: ['phi', 'ui'] },
  { labels: [] },
  { issueTypes: ['10001'] },
  { components: ['7'] },
  { components: ['7', '8'], labels: ['phi'] },
  { fields: [{ field: 'customfield_1', anyOf: ['11'] }] },
  { fields: [{ field: 'customfield_1', anyOf: ['11', '12'] }] },
  ...RISK_SCOPES,
];

const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const anySignoff = (role: string): fc.Arbitrary<SignoffRequirement> =>
  fc.record(
    {
      role: fc.constant(role),
      count: fc.nat(9).map((n) => (n === 0 ? 2 : 1)),
      meaning: fc.constant('Seen'),
      after: fc.constantFrom(...ROLES),
      validDays: fc.constantFrom(30, 90),
    },
    { requiredKeys: ['role', 'count', 'meaning'] },
  );

const anyGate = (id: string): fc.Arbitrary<Gate> =>
  fc.record(
    {
      id: fc.constant(id),
      title: fc.constant(`Gate ${id}`),
      guards: fc.subarray([...STATUSES], { minLength: 1 }),
      scope: often(...(SCOPES as [Scope, ...Scope[]])),
      checklists: fc.subarray([...LISTS]),
      signoffs: fc
        .tuple(...ROLES.map((role) => fc.option(anySignoff(role), { nil: undefined })))
        .map((asked) => asked.filter((one) => one !== undefined)),
      children: fc.constantFrom('clinical', 'release'),
      risk: anyRisk,
      sprint: fc.constantFrom(undefined, undefined, true as const),
      material: fc.subarray([...FIELDS]),
      attachments: fc.boolean(),
      independence: fc.record({
        notAssignee: fc.boolean(),
        notReporter: fc.boolean(),
        notAnswerer: fc.boolean(),
        distinctPeople: fc.boolean(),
      }),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'guards',
        'scope',
        'checklists',
        'signoffs',
        'material',
        'attachments',
        'independence',
      ],
    },
  );

const anyItem = (id: string): fc.Arbitrary<CompiledItem> =>
  fc.record({
    id: fc.constant(id),
    required: fc.boolean(),
    evidence: fc.constantFrom('optional', 'required'),
    notApplicable: fc.boolean(),
    addressable: fc.nat(9).map((n) => n === 0),
    since: fc.constantFrom(1, 2),
  });

const anyTemplate = (id: string) =>
  fc.record({
    id: fc.constant(id),
    version: fc.constant(3),
    title: fc.constant(`List ${id}`),
    items: fc.tuple(...ITEMS.slice(0, 2).map(anyItem)).map((items) => [...items]),
  });

export const anyPolicy: fc.Arbitrary<Policy> = fc
  .tuple(
    anyGate('clinical'),
    anyGate('release'),
    often(false, true),
    fc.constantFrom(...METHODS),
    fc.constantFrom(...SPRINTS),
    ...LISTS.map(anyTemplate),
  )
  .map(([clinical, release, both, method, sprint, ...templates]) =>
    mended(
      aPolicy({
        roles: ROLES.map((id) => ({ id, name: `role ${id}`, permission: `sign-${id}` })),
        gates: both ? [clinical, release] : [clinical],
        method,
        sprint,
        templates,
      }),
    ),
  );

/** Takes out of a policy what no published policy has: a gate that asks nothing, an order after a role that is not asked. */
function mended(policy: Policy): Policy {
  return {
    ...policy,
    gates: policy.gates.map((gate) => ({ ...gate, signoffs: mendedSignoffs(gate) })),
  };
}

function mendedSignoffs({ signoffs, checklists, ...asks }: Gate): SignoffRequirement[] {
  const others = [asks.children, asks.risk, asks.sprint];
  if (signoffs.length + checklists.length === 0 && others.every((one) => one === undefined))
    return [{ role: 'quality', count: 1, meaning: 'Seen' }];
  return inSigningOrder(
    signoffs.map(({ after, ...asked }, index) =>
      signoffs.slice(0, index).some(({ role }) => role === after) ? { ...asked, after } : asked,
    ),
  );
}

/** One small change; `n` says which of the many. */
type Edit = (policy: Policy, n: number) => Policy;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

const onGate =
  (edit: (gate: Gate, n: number) => Partial<Gate>): Edit =>
  (policy, n) => ({
    ...policy,
    gates: policy.gates.map((gate, index) =>
      index === n % policy.gates.length ? { ...gate, ...edit(gate, Math.floor(n / 2)) } : gate,
    ),
  });

const onSignoff = (edit: (asked: SignoffRequirement, n: number) => Partial<SignoffRequirement>): Edit =>
  onGate(({ signoffs }, n) => ({
    signoffs: signoffs.map((asked, index) =>
      index === n % signoffs.length ? { ...asked, ...edit(asked, Math.floor(n / 3)) } : asked,
    ),
  }));

const onItems =
  (edit: (items: CompiledItem[], n: number) => CompiledItem[]): Edit =>
  (policy, n) => ({
    ...policy,
    templates: policy.templates.map((template, index) =>
      index === n % 2
        ? { ...template, version: 4, items: edit(template.items, Math.floor(n / 2)) }
        : template,
    ),
  });

const onItem = (edit: (item: CompiledItem) => Partial<CompiledItem>): Edit =>
  onItems((items, n) =>
    items.map((item, index) => (index === n % items.length ? { ...item, ...edit(item) } : item)),
  );

export const EDITS: readonly Edit[] = [
  (policy, n) => ({ ...policy, gates: policy.gates.filter((_, index) => index !== n % 3) }),
  (policy) => ({ ...policy, gates: policy.gates.map((gate) => ({ ...gate, id: `${gate.id}-new` })) }),
  onGate(({ guards }, n) => {
    const now = toggled(guards, pick(STATUSES, n));
    return { guards: now.length === 0 ? guards : now };
  }),
  onGate((_, n) => ({ scope: pick(SCOPES, n) })),
  onGate(({ checklists }, n) => ({ checklists: toggled(checklists, pick(LISTS, n)) })),
  onGate(({ signoffs }, n) => ({ signoffs: signoffs.filter((_, index) => index !== n % 3) })),
  onGate(({ signoffs }, n) => {
    const role = pick(ROLES, n);
    return signoffs.some((asked) => asked.role === role)
      ? {}
      : { signoffs: [...signoffs, { role, count: 1, meaning: 'Seen' }] };
  }),
  onSignoff((_, n) => ({ count: 1 + (n % 3) })),
  onSignoff((_, n) => ({ after: pick([undefined, ...ROLES], n) })),
  onSignoff((_, n) => ({ validDays: pick([undefined, 10, 30, 90, 1000], n) })),
  onSignoff((_, n) => ({ meaning: 'Otherwise', dueDays: pick([undefined, 3], n) })),
  onGate(({ material }, n) => ({ material: toggled(material, pick(FIELDS, n)) })),
  onGate(({ attachments }) => ({ attachments: !attachments })),
  onGate(({ independence }, n) => {
    const rule = pick(RULES, n);
    return { independence: { ...independence, [rule]: !independence[rule] } };
  }),
  onGate((_, n) => ({ children: pick([undefined, 'clinical', 'release'], n) })),
  ...GATE_EDITS.map(onGate),
  scoredOtherwise,
  validatedOtherwise,
  onItem(({ required }) => ({ required: !required })),
  onItem(({ evidence }) => ({ evidence: evidence === 'required' ? 'optional' : 'required' })),
  onItem(({ notApplicable }) => ({ notApplicable: !notApplicable })),
  onItem(({ addressable, since }) => ({ addressable: !addressable, since: since + 1 })),
  onItem(({ since }) => ({ since: since + 1 })),
  onItem(({ since }) => ({ since: Math.max(1, since - 1) })),
  onItems((items, n) => items.filter((_, index) => index !== n % 2)),
  onItems((items, n) => [...items, anItem('third', { required: n % 2 === 0, since: 4 })]),
  (policy, n) => ({
    ...policy,
    roles: policy.roles.map((role, index) =>
      index === n % 3
        ? { id: role.id, name: role.name, ...pick(GIVERS, Math.floor(n / 3))(role.permission ?? '') }
        : role,
    ),
  }),
];

const GIVERS = [
  (permission: string) => ({ permission, groups: ['nurses'] }),
  () => ({ groups: ['nurses'] }),
  (permission: string) => ({ permission, projectRoles: ['10'] }),
];

/** A policy and the same with one to three small changes. */
export const anyPair: fc.Arbitrary<{ before: Policy; after: Policy }> = fc
  .tuple(
    anyPolicy,
    fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(10_000)), { minLength: 1, maxLength: 2 }),
  )
  .map(([before, edits]) => ({
    before,
    after: mended(edits.reduce((policy, [edit, n]) => edit(policy, n), { ...before, version: 2 })),
  }));
