import { SPRINT_GATE } from '../sprint/schema';
import type { Policy } from '../policy/schema';
import type { ChangedPart } from './reason';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `18 Nov`, in UTC: a sentence without a viewer has no time zone. */
const shortDay = (at: string): string =>
  `${Number(at.slice(8, 10))} ${MONTHS[Number(at.slice(5, 7)) - 1] ?? ''}`;

type Known = Policy | undefined;
const VOWELS = 'aeiou';

/** A role as it stands in a sentence. */
export const roleName = (policy: Known, id: string): string =>
  policy?.roles.find((role) => role.id === id)?.name ?? id.replaceAll('-', ' ');

/** `a clinical validator`, `an accountable nurse`. */
export const someone = (policy: Known, id: string): string => {
  const name = roleName(policy, id);
  return `${VOWELS.includes(name.charAt(0)) ? 'an' : 'a'} ${name}`;
};

export const checklistTitle = (policy: Known, id: string): string =>
  policy?.templates.find((template) => template.id === id)?.title ?? id;

export const gateTitle = (policy: Known, id: string): string =>
  id === SPRINT_GATE ? 'the sprint' : (policy?.gates.find((gate) => gate.id === id)?.title ?? id);

/** What people call a part of a fingerprint. */
export function partLabel(policy: Known, part: string): string {
  if (part.startsWith('field:')) return part.slice('field:'.length);
  if (part === 'issue') return 'issue type or project';
  if (part === 'risk') return 'risk assessment';
  if (!part.startsWith('checklist:')) return part;
  return `answers in ${checklistTitle(policy, part.slice('checklist:'.length))}`;
}

const clause = (policy: Known, { part, at }: ChangedPart): string =>
  `the ${partLabel(policy, part)} changed${at === undefined ? '' : ` on ${shortDay(at)}`}`;

/** `the description changed on 18 Nov`, or several such clauses. */
export function changeSentence(policy: Known, changed: readonly ChangedPart[]): string {
  const [first, ...others] = changed;
  if (first === undefined) return '';
  return others.reduce((text, part) => `${text}, ${clause(policy, part)}`, clause(policy, first));
}

/** `2 required items are open`, `1 required item is open`. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
