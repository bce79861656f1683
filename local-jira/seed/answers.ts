import type { Answer, ItemSeen } from './app';

/** Why an item does not apply, by what it asks. The second list is for issues that compute no advice. */
const NOT_APPLICABLE: readonly (readonly [RegExp, string])[] = [
  [/bedside device/, 'No bedside device is in scope. Everything appears in the nurse web console.'],
  [/outside service/, 'No outside service touches the data. It stays in our own hosting.'],
  [/AI function/, 'No AI function is part of this work.'],
  [/Disclosures that patients/, 'The data is used for treatment only, and leaves the clinic for nobody.'],
];
const NO_ADVICE: readonly (readonly [RegExp, string])[] = [
  [/kept apart from development/, 'Nothing is predicted. Values are shown as they were received.'],
  [
    /evidence or a guideline links/,
    'No clinical output. The change shows and moves what people have written.',
  ],
  [/validation data matches/, 'There is no validation data, because nothing is predicted.'],
  [/checked for bias/, 'Nothing scores or sorts patients.'],
];
const ALTERNATIVE: readonly (readonly [RegExp, string])[] = [
  [
    /idle session/,
    'The workstation locks after five minutes by the device policy of the clinic, and the console with it.',
  ],
];

/** The evidence pages of the demo; they lead nowhere. */
const link = (issue: string, checklist: string, item: string): string =>
  `https://confluence.caregate.example/display/${issue}/${checklist}/${item}`;

export interface Subject {
  readonly issue: string;
  readonly checklist: string;
  readonly advises: boolean;
}

/** A believable answer to an item: what applies is done and shown, the rest says why not. */
export function answerTo({ item, revision }: ItemSeen, subject: Subject): Answer {
  const base = { item: item.id, replaces: revision };
  const reasons = subject.advises ? NOT_APPLICABLE : [...NOT_APPLICABLE, ...NO_ADVICE];
  const why = item.notApplicable ? reasonFor(item.text, reasons) : undefined;
  if (why !== undefined) return { ...base, value: 'not-applicable', reason: why, evidence: [] };
  const instead = item.addressable ? reasonFor(item.text, ALTERNATIVE) : undefined;
  if (instead !== undefined)
    return { ...base, value: 'equivalent-alternative', reason: instead, evidence: [] };
  const shown = item.wants !== undefined || item.evidence === 'required';
  const evidence = shown ? [link(subject.issue, subject.checklist, item.id)] : [];
  return { ...base, value: item.addressable ? 'implemented' : 'done', evidence };
}

const reasonFor = (text: string, reasons: readonly (readonly [RegExp, string])[]): string | undefined =>
  reasons.find(([pattern]) => pattern.test(text))?.[1];

/** The items that the story of the first screen leaves open: the accuracy run and the session with nurses. */
const LEFT_OPEN = /kept apart from development|completed the critical tasks/;

/** Two required items: those of the first screen, or the last ones of a checklist that has others. */
export function twoLeftOpen(items: readonly ItemSeen[]): ReadonlySet<ItemSeen> {
  const required = items.filter(({ item }) => item.required);
  const named = required.filter(({ item }) => LEFT_OPEN.test(item.text));
  return new Set([...named, ...required.filter((one) => !named.includes(one)).reverse()].slice(0, 2));
}
