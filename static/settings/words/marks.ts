import { either } from '../../kit/text';
import type { Draft, Gate, Policy, RiskRequirement } from '../types';
import {
  allAsked,
  askedMarks,
  NO_ASKED_MARKS,
  removedAsks,
  type AskedMarks,
  type RemovedAsk,
  type Sides,
} from './askedMarks';
import { ADDED, was, wasOf, type Mark } from './mark';
import type { Names } from './names';
import { acceptorWords, ceilingWords, staleByRiskWords } from './riskSentences';
import { childrenWords, conditionWords, guardsWords, materialWords, titlesOf, typesWords } from './sentences';
import { VALIDATED_SPRINT } from './sprintSentences';

/** How a gate differs from the same gate in force, line by line; `removed` are requirements that are gone. */
export interface GateMarks extends AskedMarks {
  readonly isNew: boolean;
  readonly title: Mark;
  readonly guards: Mark;
  readonly scope: Mark;
  readonly children: Mark;
  readonly risk: Mark;
  readonly sprint: Mark;
  readonly material: Mark;
  readonly removed: readonly Removed[];
}

/** A requirement that is in force and not in the draft. */
export type Removed =
  | RemovedAsk
  | { readonly kind: 'children'; readonly words: string; readonly children: string }
  | { readonly kind: 'risk'; readonly words: string; readonly risk: RiskRequirement }
  | { readonly kind: 'sprint'; readonly words: string };

const NOTHING = 'nothing';

/** The marks of one gate of a draft; undefined when no policy is in force to compare with. */
export function gateMarks(now: Gate, policy: Policy | null, names: Names): GateMarks | undefined {
  if (policy === null) return undefined;
  const before = policy.gates.find((gate) => gate.id === now.id);
  if (before === undefined) return NEW;
  const sides: Sides<Gate> = { now, before, names, policy };
  return {
    isNew: false,
    title: was(`“${before.title}”`, `“${now.title}”`),
    guards: was(guardsWords(before.guards, names), guardsWords(now.guards, names)),
    scope: was(whole(before, names), whole(now, names)),
    ...askedMarks(sides),
    children: childrenMark(sides),
    risk: riskMark(sides),
    sprint: now.sprint !== undefined && before.sprint === undefined ? ADDED : undefined,
    material: was(materialWords(before, names) || NOTHING, materialWords(now, names) || NOTHING),
    removed: [...removedAsks(sides), ...removedRules(sides)],
  };
}

const NEW: GateMarks = {
  ...NO_ASKED_MARKS,
  isNew: true,
  title: undefined,
  guards: undefined,
  scope: undefined,
  children: undefined,
  risk: undefined,
  sprint: undefined,
  material: undefined,
  removed: [],
};

const whole = ({ scope }: Gate, names: Names): string =>
  [typesWords(scope.issueTypes, names), ...conditionWords(scope, names)].join(', with ');

function childrenMark({ now, before, policy }: Sides<Gate>): Mark {
  if (now.children === undefined || now.children === before.children) return undefined;
  return before.children === undefined ? ADDED : `was ${titlesOf(policy.gates)(before.children)}`;
}

function riskMark({ now: { risk: now }, before: { risk: before }, names }: Sides<Gate>): Mark {
  if (now === undefined) return undefined;
  if (before === undefined) return ADDED;
  return wasOf([
    [`at most ${names.level(before.atMost)}`, `at most ${names.level(now.atMost)}`],
    [acceptorWords(before.acceptedBy, names), acceptorWords(now.acceptedBy, names)],
    [`stale with ${staleByRiskWords(before.resign)}`, `stale with ${staleByRiskWords(now.resign)}`],
  ]);
}

function removedRules({ now, before, names, policy }: Sides<Gate>): Removed[] {
  const { children, risk, sprint } = before;
  const gone: Removed[] = [];
  if (children !== undefined && now.children === undefined)
    gone.push({ kind: 'children', words: childrenWords(children, titlesOf(policy.gates)), children });
  if (risk !== undefined && now.risk === undefined)
    gone.push({ kind: 'risk', words: ceilingWords(risk, names), risk });
  if (sprint !== undefined && now.sprint === undefined)
    gone.push({ kind: 'sprint', words: VALIDATED_SPRINT });
  return gone;
}

/** How many lines of a gate differ. */
export function countMarks(marks: GateMarks): number {
  const { title, guards, scope, children, risk, sprint, material } = marks;
  const all = [title, guards, scope, children, risk, sprint, material, ...allAsked(marks)];
  return all.filter((mark) => mark !== undefined).length + marks.removed.length;
}

/** Titles of the gates that are in force and not in the draft. */
export const gatesGone = (draft: Draft, policy: Policy | null): Gate[] =>
  (policy?.gates ?? []).filter((gate) => draft.gates.every(({ id }) => id !== gate.id));

/** `Clinical validation and Release`. */
export const titleList = (gates: readonly Gate[]): string =>
  either(
    gates.map(({ title }) => title),
    'and',
  );
