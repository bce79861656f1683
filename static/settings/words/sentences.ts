import { count, either, visible } from '../../kit/text';
import type { Asks, Gate, Independence, Scope, Signoff } from '../types';
import { article } from './article';
import type { Names } from './names';
import { ceilingWords, leastRiskWords, staleByRiskWords } from './riskSentences';
import { VALIDATED_SPRINT } from './sprintSentences';

/** A gate as it is read to an auditor: which moves, of which issues, need what. */
export interface GateWords {
  readonly lead: string;
  readonly asks: readonly string[];
  readonly foot: readonly string[];
}

const QUIET = 3;

/** `A, B or 4 more`: long lists are counted, the editor and the text of the policy name them all. */
export function some(names: readonly string[], word = 'or', most = 12): string {
  if (names.length <= most) return either(names, word);
  return either([...names.slice(0, most - QUIET), `${names.length - most + QUIET} more`], word);
}

export const guardsWords = (guards: readonly string[], names: Names): string =>
  guards.length === 0 ? 'no status yet' : some(guards.map(names.status));

export const typesWords = (types: readonly string[] | undefined, names: Names): string =>
  types === undefined ? 'issue of any type' : some(types.map(names.issueType));

export const labelsWords = (labels: readonly string[]): string =>
  some(labels.map((label) => `“${visible(label)}”`));

export const fieldWords = ({ field, anyOf }: NonNullable<Scope['fields']>[number], names: Names): string =>
  `${names.field(field)} is ${some(anyOf.map(visible))}`;

/** What narrows the issues further: labels, components, values of fields, the level of risk. */
export function conditionWords({ labels, components, fields, riskAtLeast }: Scope, names: Names): string[] {
  return [
    ...(labels === undefined ? [] : [`the label ${labelsWords(labels)}`]),
    ...(components === undefined ? [] : [`the component ${some(components.map(names.component))}`]),
    ...(fields ?? []).map((one) => `a value: ${fieldWords(one, names)}`),
    ...(riskAtLeast === undefined ? [] : [leastRiskWords(riskAtLeast, names)]),
  ];
}

/** `a Story or Bug with the label “clinical-decision”`. */
export function scopeWords(scope: Scope, names: Names): string {
  const conditions = conditionWords(scope, names);
  const which = conditions.length === 0 ? '' : ` with ${either(conditions, 'and')}`;
  return `${article(typesWords(scope.issueTypes, names))}${which}`;
}

export const checklistWords = (id: string, names: Names): string =>
  `the checklist ${names.checklist(id)}, complete`;

/** `then 1 compliance officer to sign as “Approved for release”, after the clinical validator`. */
export function signoffWords(signoff: Signoff, names: Names): string {
  const { count: people, role, meaning, after, validDays, dueDays } = signoff;
  const who =
    people === 1 ? `1 ${names.role(role)}` : `${people} people who hold the role ${names.role(role)}`;
  const first = after === undefined ? '' : 'then ';
  const order = after === undefined ? '' : `, after the ${names.role(after)}`;
  const valid = validDays === undefined ? '' : `, valid for ${count(validDays, 'day')}`;
  const due = dueDays === undefined ? '' : `, due ${count(dueDays, 'day')} after it is asked for`;
  return `${first}${who} to sign as “${visible(meaning)}”${order}${valid}${due}`;
}

/** Who may not sign, as a list: `the assignee or the reporter`. Empty when everybody may. */
export function barredWords(independence: Independence): string {
  const barred = [
    independence.notAssignee ? 'the assignee' : '',
    independence.notReporter ? 'the reporter' : '',
    independence.notAnswerer ? 'somebody who answered its checklists' : '',
  ].filter((who) => who !== '');
  return either(barred);
}

const materialParts = (gate: Gate, names: Names): string[] => [
  ...gate.material.map(names.field),
  ...(gate.attachments ? ['the attachments'] : []),
  ...(gate.checklists.length > 0 ? ['an answer'] : []),
];

/** What of the issue makes sign-offs stale, as a list: `the summary or the attachments`. */
export const materialWords = (gate: Gate, names: Names): string => some(materialParts(gate, names));

/** The same with what of its risk does. */
const staleWords = (gate: Gate, names: Names): string =>
  some([
    ...materialParts(gate, names),
    ...(gate.risk === undefined ? [] : [staleByRiskWords(gate.risk.resign)]),
  ]);

export const childrenWords = (children: string, titleOf: (gate: string) => string): string =>
  `every child issue to have passed ${visible(titleOf(children))}`;

export const asksWords = ({ checklists, signoffs }: Asks, names: Names): string[] => [
  ...checklists.map((id) => checklistWords(id, names)),
  ...signoffs.map((one) => signoffWords(one, names)),
];

/** Who signs and who does not, in whole sentences. */
export function independenceWords({ independence, signoffs }: Asks): string[] {
  const barred = barredWords(independence);
  const signs = barred === '' ? 'Anybody who holds the role may sign.' : `Not signed by ${barred}.`;
  const apart = independence.distinctPeople && signoffs.length > 1;
  return apart ? [signs, 'Each role is signed by a different person.'] : [signs];
}

/** The whole gate. `titleOf` names a gate of the same policy by its id. */
export function gateWords(gate: Gate, names: Names, titleOf: (gate: string) => string): GateWords {
  const { children, risk, sprint } = gate;
  const stale = staleWords(gate, names);
  return {
    lead: `To move into ${guardsWords(gate.guards, names)}, ${scopeWords(gate.scope, names)} needs:`,
    asks: [
      ...asksWords(gate, names),
      ...(children === undefined ? [] : [childrenWords(children, titleOf)]),
      ...(risk === undefined ? [] : [ceilingWords(risk, names)]),
      ...(sprint === undefined ? [] : [VALIDATED_SPRINT]),
    ],
    foot: [
      ...independenceWords(gate),
      ...(stale === '' ? [] : [`Sign-offs turn stale when somebody changes ${stale}.`]),
    ],
  };
}

/** Finds the title of a gate by its id; a gate that is not there is called by its id. */
export const titlesOf =
  (gates: readonly Gate[]) =>
  (id: string): string =>
    gates.find((gate) => gate.id === id)?.title ?? id;
