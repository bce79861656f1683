import type {
  SprintDrift,
  SprintIssueRow,
  SprintName,
  SprintRow,
  SprintView,
} from '../../src/contract/sprintView';
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
const MOST_GROUPS = 2;

/** Who holds the sprint up, most issues first: `TELE-142 needs Helen Voss or the clinical validator.` */
export function heldWords({ issues }: Pick<SprintView, 'issues'>): string {
  const groups = heldGroups(issues);
  const sentences = groups.slice(0, MOST_GROUPS).map(({ awaits, keys }) => {
    const needs = keys.length === 1 ? 'needs' : 'need';
    return `${either(namedOf(keys), 'and')} ${needs} ${either(awaits.map(running))}.`;
  });
  const rest = groups.slice(MOST_GROUPS).reduce((sum, { keys }) => sum + keys.length, 0);
  if (rest > 0)
    sentences.push(rest === 1 ? '1 more needs somebody else.' : `${String(rest)} more need somebody else.`);
  return sentences.join(' ');
}

interface Held {
  readonly awaits: readonly string[];
  readonly keys: readonly string[];
}

/** Issues that wait for the same people stand together. */
function heldGroups(issues: SprintView['issues']): Held[] {
  const groups = new Map<string, Held>();
  for (const { issue, awaits } of issues) {
    if (awaits.length === 0) continue;
    const group = JSON.stringify(awaits);
    groups.set(group, { awaits, keys: [...(groups.get(group)?.keys ?? []), issue.key] });
  }
  return [...groups.values()].sort((one, other) => other.keys.length - one.keys.length);
}

/** A few keys, and how many more. */
function namedOf(keys: readonly string[]): string[] {
  const more = keys.length - MOST_NAMED;
  return more > 0 ? [...keys.slice(0, MOST_NAMED), `${String(more)} more`] : [...keys];
}

/** `the clinical validator`: what begins a line, in the middle of a sentence. Names stay as they are. */
const running = (who: string): string =>
  visible(who).replace(/^(?:The|Whoever) /u, (first) => first.toLowerCase());

type ListedSignature = NonNullable<SprintRow['record']>['signed'][number];

/** `Dr. Amara Okafor`, `Dr. Amara Okafor rejected it`: who signed, by the role where the list does not name them. */
export const signerWords = ({ by, role, decision }: ListedSignature): string =>
  `${by === null ? role : nameOf(by)}${decision === 'rejected' ? ' rejected it' : ''}`;

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
