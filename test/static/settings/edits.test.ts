import fc from 'fast-check';
import { policySave } from '../../../src/contract/operations/policySave';
import {
  addGate,
  draftOf,
  duplicateGate,
  emptyDraft,
  freeId,
  putBackIn,
  removeGate,
  same,
  withGate,
  withRoles,
  withScope,
} from '../../../static/settings/edit/edits';
import { addSignoff, changeRole, removeSignoff, withSignoff } from '../../../static/settings/edit/askerEdits';
import { addCeiling, withMethod, withRisk } from '../../../static/settings/edit/riskEdits';
import { addSprint, removeSprint, withSprint } from '../../../static/settings/edit/sprintEdits';
import { gateMarks } from '../../../static/settings/words/marks';
import type { Draft } from '../../../static/settings/types';
import { riskPolicy } from '../harness/fixtures/riskPolicies';
import { clinical, here, inForce, names } from './names';

const scored = riskPolicy();

const draft = draftOf(inForce);
const shape = policySave.request.shape.draft;
const roles = here.roles.map(({ role }) => role.id);

describe('editing a draft', () => {
  it('starts from what is in force, or from nothing', () => {
    expect(same(draft.gates, inForce.gates)).toBe(true);
    expect(draftOf(scored)).toMatchObject({ riskMethod: 'matrix-5x5', sprint: scored.sprint });
    expect(shape.parse(draftOf(scored))).toEqual(draftOf(scored));
    expect(shape.parse(emptyDraft(here))).toMatchObject({ gates: [], roles: inForce.roles });
  });

  it('adds, duplicates and removes gates under ids of their own', () => {
    const more = duplicateGate(addGate(draft), 1);
    expect(more.gates.map(({ id }) => id)).toEqual([
      'privacy-security',
      'clinical-validation',
      'copy-of-clinical-validation',
      'gate-3',
    ]);
    expect(duplicateGate(draft, 9)).toBe(draft);
    expect(removeGate(more, 1).gates).toHaveLength(3);
    expect(withGate(draft, 1, (gate) => ({ ...gate, title: 'Other' })).gates[1]?.title).toBe('Other');
  });

  it.each([
    ['Clinical Validation', 'clinical-validation'],
    ['Überprüfung 2', 'u-berpru-fung-2'],
    ['123', 'gate'],
    ['検証', 'gate'],
  ])('makes an id of “%s”', (words, id) => {
    expect(freeId(words, [])).toBe(id);
    expect(freeId(words, [id])).toBe(`${id}-2`);
  });

  it('leaves out a scope that asks nothing', () => {
    expect(withScope(clinical(), 'labels', []).scope).toEqual({
      issueTypes: ['10101', '10102'],
      labels: undefined,
    });
    expect(withScope(clinical(), 'components', ['10200']).scope.components).toEqual(['10200']);
    const risky = withScope(clinical(), 'riskAtLeast', 'high');
    expect(risky.scope.riskAtLeast).toBe('high');
    expect(withScope(risky, 'riskAtLeast', undefined).scope.riskAtLeast).toBeUndefined();
  });

  it.each([
    ['children', { children: 'privacy-security' }],
    ['residual risk', { risk: { atMost: 'low', acceptedBy: 'quality', resign: 'level' as const } }],
    ['validated sprint', { sprint: true as const }],
    ['checklist', { checklists: ['usability-testing'] }],
  ])('puts back a %s that was removed', (_, part) => {
    const before = { ...inForce, gates: [clinical({ checklists: [], ...part })] };
    const now = clinical({ checklists: [] });
    const [gone] = gateMarks(now, before, names)!.removed;
    expect(same(putBackIn(now, gone!), before.gates[0])).toBe(true);
  });

  it('carries the roles that accept a risk or sign the sprint', () => {
    const risk = { atMost: 'low', acceptedBy: 'quality', resign: 'level' as const };
    const bare: Draft = { ...draftOf(scored), roles: [], gates: [clinical({ signoffs: [], risk })] };
    expect(withRoles(bare, here.roles).roles.map(({ id }) => id)).toEqual(['compliance-officer', 'quality']);
  });

  it('carries the roles that its gates name', () => {
    const bare: Draft = { ...draft, roles: [] };
    expect(withRoles(bare, here.roles).roles.map(({ id }) => id)).toEqual([
      'privacy-officer',
      'clinical-validator',
      'compliance-officer',
    ]);
    expect(withRoles(draft, here.roles)).toBe(draft);
  });

  it('stays a draft that can be saved, whatever is pressed', () => {
    const press = fc.constantFrom<(one: Draft, at: number) => Draft>(
      (one) => (one.gates.length < 30 ? addGate(one) : one),
      (one, at) => (one.gates.length < 30 ? duplicateGate(one, at) : one),
      removeGate,
      (one, at) => withGate(one, at, (gate) => (gate.signoffs.length < 10 ? addSignoff(gate, roles) : gate)),
      (one, at) => withGate(one, at, (gate) => removeSignoff(gate, 0)),
      (one, at) => withGate(one, at, (gate) => changeRole(gate, 0, 'quality')),
      (one, at) => withGate(one, at, (gate) => withSignoff(gate, 0, { validDays: undefined })),
      (one, at) => withGate(one, at, (gate) => withScope(gate, 'labels', [])),
      (one, at) => withGate(one, at, (gate) => withScope(gate, 'riskAtLeast', 'medium')),
      (one, at) => withGate(one, at, (gate) => addCeiling(gate, here.methods[0]!.levels)),
      (one, at) => withGate(one, at, (gate) => withRisk(gate, { acceptedBy: undefined })),
      (one, at) => withGate(one, at, (gate) => ({ ...gate, sprint: true })),
      (one) => addSprint(one, roles),
      (one) => withSprint(one, (sprint) => changeRole(sprint, 0, 'quality')),
      removeSprint,
      (one, at) => withMethod(one, here.methods[at]?.id),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(press, fc.nat(4)), { maxLength: 30 }), (pressed) => {
        const after = pressed.reduce((one, [how, at]) => how(one, at), draft);
        expect(shape.safeParse(after).success).toBe(true);
        const ids = after.gates.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('whether two drafts say the same', () => {
  it('an absent value and an undefined one do, an empty list and an absent one do not', () => {
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(same({ a: [] }, {})).toBe(false);
    expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same(null, {})).toBe(false);
  });

  it('is kept by what JSON keeps', () => {
    const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    // JSON has no negative zero: what was kept once is kept for good.
    fc.assert(fc.property(fc.jsonValue().map(kept), (value) => same(value, kept(value))));
  });
});
