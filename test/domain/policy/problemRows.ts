import type { PolicyDraft } from '../../../src/domain/policy/draft';
import type { PolicyWorld } from '../../../src/domain/policy/problems';
import type { Gate, RiskRequirement, SprintRequirement } from '../../../src/domain/policy/schema';
import { aDraft } from '../../support/drafts';
import { aMethod } from '../../support/methods';
import { aGate } from '../../support/policies';

/** Code, path, message, the draft, and the world where it is not the plain one. */
export type Row = [string, string, string, PolicyDraft, Partial<PolicyWorld>?];

const risk = (rules: Partial<RiskRequirement> = {}): RiskRequirement => ({
  atMost: 'low',
  resign: 'assessment',
  ...rules,
});

/** A draft that scores risk, with gates of which each has these rules. */
export const scored = (...rules: Partial<Gate>[]): PolicyDraft =>
  aDraft({ riskMethod: 'two-by-three', gates: rules.map((rule) => aGate(rule)) });

const quality = { id: 'quality', name: 'quality', permission: 'sign-quality' };
const withQuality = (draft: PolicyDraft): PolicyDraft => ({ ...draft, roles: [...draft.roles, quality] });
const accepted = scored({ risk: risk({ acceptedBy: 'quality' }) });

/** One row for everything that can be wrong with risk in a policy and stops it. */
export const RISK_ROWS: Row[] = [
  [
    'unknown-method',
    'riskMethod',
    'The policy scores risk by the method "lost", which does not exist',
    aDraft({ riskMethod: 'lost', gates: [aGate({ risk: risk(), scope: { riskAtLeast: 'low' } })] }),
  ],
  [
    'retired-method',
    'riskMethod',
    'The policy scores risk by the method "Two by three", which is retired',
    scored({ risk: risk() }),
    { methods: [{ method: aMethod(), retired: true }] },
  ],
  [
    'risk-without-method',
    'gates.0.risk',
    'Gate "Clinical validation" asks for a level of residual risk, but the policy does not say how risk is scored',
    aDraft({ gates: [aGate({ risk: risk() })] }),
  ],
  [
    'unknown-risk-level',
    'gates.0.risk.atMost',
    'Gate "Clinical validation" asks for a residual risk of at most "tiny", which is no level of "Two by three"',
    scored({ risk: risk({ atMost: 'tiny' }) }),
  ],
  [
    'unknown-acceptor',
    'gates.0.risk.acceptedBy',
    'Gate "Clinical validation" lets the role "quality" accept a residual risk, which the policy does not have',
    accepted,
  ],
  [
    'acceptor-unheld',
    'gates.0.risk.acceptedBy',
    'Gate "Clinical validation" lets the role "quality" accept a residual risk, and nobody in this project holds it',
    withQuality(accepted),
    {
      holders: new Map([
        ['validator', ['amara']],
        ['officer', ['helen']],
        ['quality', []],
      ]),
    },
  ],
  [
    'scope-without-method',
    'gates.0.scope.riskAtLeast',
    'Gate "Clinical validation" is for issues by their level of risk, but the policy does not say how risk is scored',
    aDraft({ gates: [aGate({ scope: { riskAtLeast: 'medium' } })] }),
  ],
  [
    'unknown-scope-level',
    'gates.0.scope.riskAtLeast',
    'Gate "Clinical validation" is for issues with a risk of at least "tiny", which is no level of "Two by three"',
    scored({ scope: { riskAtLeast: 'tiny' } }),
  ],
];

export const sprint = (rules: Partial<SprintRequirement> = {}): SprintRequirement => ({
  gate: 'clinical',
  checklists: [],
  signoffs: [
    { role: 'validator', count: 1, meaning: 'Sprint validated' },
    { role: 'officer', count: 1, meaning: 'Sprint approved', after: 'validator' },
  ],
  independence: aGate().independence,
  empty: 'refuse',
  ...rules,
});
const validated = (rules: Partial<SprintRequirement>): PolicyDraft => aDraft({ sprint: sprint(rules) });
const [VALIDATOR, OFFICER] = sprint().signoffs;

/** A draft whose sprint counts the first of these gates. Each is called by its id. */
export const counting = (...gates: (Partial<Gate> & { id: string })[]): PolicyDraft =>
  aDraft({
    gates: gates.map((gate) => aGate({ title: `Gate ${gate.id}`, ...gate })),
    sprint: sprint({ gate: gates[0]?.id ?? '' }),
  });

/** One row for everything that can be wrong with what validates a sprint. */
export const SPRINT_ROWS: Row[] = [
  [
    'sprint-without-requirement',
    'gates.0.sprint',
    'Gate "Clinical validation" asks for a validated sprint, but the policy does not say what validates a sprint',
    aDraft({ gates: [aGate({ sprint: true })] }),
  ],
  [
    'unknown-sprint-gate',
    'sprint.gate',
    'The sprint counts the gate "lost", which is no gate of this policy',
    validated({ gate: 'lost' }),
  ],
  [
    'sprint-circular',
    'gates.0.sprint',
    'The sprint counts gate "Gate a", which waits for the sprint in turn',
    counting({ id: 'a', sprint: true }),
  ],
  [
    'sprint-circular',
    'gates.1.sprint',
    'The sprint counts gate "Gate a", which waits for gate "Gate b" of the children, which waits for the sprint in turn',
    counting({ id: 'a', children: 'b' }, { id: 'b', sprint: true }),
  ],
  [
    'sprint-circular',
    'gates.1.sprint',
    'The sprint counts gate "Gate a", which waits for gate "Gate c" of the children, which waits for gate "Gate b" of the children, which waits for the sprint in turn',
    counting({ id: 'a', children: 'c' }, { id: 'b', sprint: true }, { id: 'c', children: 'b' }),
  ],
  [
    'unknown-template',
    'sprint.checklists.0',
    'The sprint asks for the checklist "lost", which does not exist',
    validated({ checklists: ['lost'] }),
  ],
  [
    'checklist-twice',
    'sprint.checklists.1',
    'The sprint asks for the checklist "Evidence list" twice',
    validated({ checklists: ['evidence-list', 'evidence-list'] }),
  ],
  [
    'unknown-role',
    'sprint.signoffs.0.role',
    'The sprint asks for the role "quality", which the policy does not have',
    validated({ signoffs: [{ role: 'quality', count: 1, meaning: 'Seen' }] }),
  ],
  [
    'role-unheld',
    'sprint.signoffs.0.role',
    'Nobody in this project holds the role "quality"',
    withQuality(validated({ signoffs: [{ role: 'quality', count: 1, meaning: 'Seen' }] })),
    {
      holders: new Map([
        ['validator', ['amara']],
        ['officer', ['helen']],
        ['quality', []],
      ]),
    },
  ],
  [
    'count-above-holders',
    'sprint.signoffs.1.count',
    'Role "compliance officer" has 1 holder, the sprint needs 2',
    validated({ signoffs: [VALIDATOR!, { ...OFFICER!, count: 2 }] }),
  ],
  [
    'not-enough-people',
    'sprint.signoffs',
    'Roles "clinical validator" and "compliance officer" need 3 different people in the sprint, 2 people hold them',
    validated({ signoffs: [{ ...VALIDATOR!, count: 2 }, OFFICER!] }),
    {
      holders: new Map([
        ['validator', ['amara', 'helen']],
        ['officer', ['helen']],
      ]),
    },
  ],
  [
    'order-unknown',
    'sprint.signoffs.0.after',
    'Role "compliance officer" signs after "clinical validator", for which the sprint does not ask',
    validated({ signoffs: [OFFICER!] }),
  ],
  [
    'order-circular',
    'sprint.signoffs.0.after',
    'Role "clinical validator" signs after itself',
    validated({ signoffs: [{ ...VALIDATOR!, after: 'validator' }] }),
  ],
  [
    'role-asked-twice',
    'sprint.signoffs.1.role',
    'The sprint asks for the role "clinical validator" twice',
    validated({ signoffs: [VALIDATOR!, VALIDATOR!] }),
  ],
  [
    'title-missing',
    'sprint.signoffs.0.meaning',
    'The sprint does not say what a sign-off by "validator" means',
    validated({ signoffs: [{ ...VALIDATOR!, meaning: '...' }] }),
  ],
];
