import type { SprintDrift, SprintIssueRow, SprintName, SprintView } from '../../src/contract/sprintView';
import { day, isoDay, type Zone } from '../kit/dates';
import { nameOf } from '../kit/people';
import { count, either, visible } from '../kit/text';

const DAY_MS = 86_400_000;

/** `9 Nov 2026 to 20 Nov 2026`, as far as Jira knows the days. */
export function spanWords({ start, end, complete }: SprintName, zone: Zone): string {
  const last = complete ?? end;
  if (start === null) return last === null ? 'No dates yet' : `Until ${day(last, zone)}`;
  return last === null ? `From ${day(start, zone)}` : `${day(start, zone)} to ${day(last, zone)}`;
}

/** `1 day left`, `Ends today`, `2 days over`: of a sprint that is under way. Days are those of the viewer. */
export function leftWords({ phase, end }: SprintName, now: string, zone: Zone): string | undefined {
  if (phase !== 'active' || end === null) return undefined;
  const days = Math.round((Date.parse(isoDay(end, zone)) - Date.parse(isoDay(now, zone))) / DAY_MS);
  if (days === 0) return 'ends today';
  return days > 0 ? `${count(days, 'day')} left` : `${count(-days, 'day')} over`;
}

interface Passed {
  readonly counts: Pick<SprintView['counts'], 'passed' | 'relevant'>;
}

/** `7 of 9 validated`. */
export const validatedWords = ({ counts: { passed, relevant } }: Passed): string =>
  relevant === 0 ? 'No relevant issue' : `${String(passed)} of ${String(relevant)} validated`;

/** `8 of 12 done`, as Jira's statuses say. */
export const workWords = ({ work: { done, total } }: Pick<SprintView, 'work'>): string =>
  total === 0 ? 'No work in it' : `${String(done)} of ${String(total)} done in Jira`;

/** `12 issues, 9 relevant`. */
export const scopeWords = ({ counts: { issues, relevant } }: Pick<SprintView, 'counts'>): string =>
  `${count(issues, 'issue')}, ${String(relevant)} relevant`;

/** What is in the sprint, but not on the page. */
export function apartWords({ counts: { hidden, elsewhere } }: Pick<SprintView, 'counts'>): string[] {
  const words: string[] = [];
  if (hidden > 0) {
    const are = hidden === 1 ? 'is' : 'are';
    words.push(
      `${count(hidden, 'issue')} ${are} not visible to you: counted, but not listed. Only somebody who sees every issue can sign the sprint.`,
    );
  }
  if (elsewhere > 0) {
    const [belongs, they] =
      elsewhere === 1 ? ['belongs to another project', 'is'] : ['belong to other projects', 'are'];
    words.push(`${count(elsewhere, 'issue')} ${belongs} and ${they} validated there.`);
  }
  return words;
}

const MOST_NAMED = 3;

/** Who holds the sprint up, in two sentences at most: `TELE-142, TELE-118: Helen Voss.` */
export function heldWords({ blockers }: Pick<SprintView, 'blockers'>): string {
  const sentences = blockers.slice(0, 2).map(({ who, issues, count: of }) => {
    const keys = issues.slice(0, MOST_NAMED).map(({ key }) => key);
    const more = of - keys.length;
    const rest = keys.length === 0 ? count(of, 'issue') : `${String(more)} more`;
    const named = more > 0 ? [...keys, rest] : keys;
    const wait = of === 1 ? 'waits' : 'wait';
    return `${either(named, 'and')} ${wait} for ${visible(who)}.`;
  });
  const rest = blockers.length - sentences.length;
  return [
    ...sentences,
    ...(rest > 0 ? [`${rest === 1 ? '1 other is' : `${String(rest)} others are`} waited for.`] : []),
  ].join(' ');
}

/** Whose doing it was, where the sentence does not say so. */
export const unsaidBy = ({ by, sentence }: Pick<SprintDrift, 'by' | 'sentence'>): string | undefined =>
  by === null || sentence.includes(by.name) ? undefined : visible(nameOf(by));

export type Order = 'missing' | 'backlog';

const RANKS: Readonly<Record<SprintIssueRow['outcome'], number>> = {
  blocked: 0,
  passed: 1,
  'not-applicable': 2,
};

/** The relevant issues: what is missing first, or as they came. */
export function relevantIn(issues: readonly SprintIssueRow[], order: Order): SprintIssueRow[] {
  const relevant = issues.filter(({ outcome }) => outcome !== 'not-applicable');
  return order === 'backlog'
    ? relevant
    : relevant.toSorted((one, other) => RANKS[one.outcome] - RANKS[other.outcome]);
}

/** What completing the sprint in Jira does and does not do. No app can stop it. */
export function completingWords({ sprint, state }: Pick<SprintView, 'sprint' | 'state'>): string {
  if (sprint.phase === 'closed')
    return 'The sprint is completed in Jira. Its validation can still be signed, as of what is in it now.';
  if (sprint.phase === 'deleted') return 'The sprint is deleted in Jira. What was recorded stays.';
  return state === 'validated'
    ? 'The sprint can be completed in Jira. What changes in it from now on makes the signatures stale.'
    : 'Completing the sprint in Jira stays possible. It is then recorded as completed without clinical validation, and gates that ask for the sprint stay blocked.';
}
