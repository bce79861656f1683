import type { IconName, IconTone } from '../../kit/Icon';
import { count } from '../../kit/text';
import type { Health } from '../types';

type Pass = Health['passes'][number];
type CheckState = Health['checks'][number]['state'];

interface Said {
  readonly word: string;
  /** Absent for what is not known: a letter in a box stands for it. */
  readonly icon?: IconName;
  readonly tone: IconTone;
}

export const CHECK: Readonly<Record<CheckState, Said>> = {
  ok: { word: 'In order', icon: 'success', tone: 'success' },
  warning: { word: 'Needs a look', icon: 'warning', tone: 'warning' },
  unknown: { word: 'Unknown', tone: 'subtle' },
};

/** How a pass ended. */
export function resultOf({ complete, failed }: Pass): Said {
  if (failed > 0) return { word: count(failed, 'failure'), icon: 'warning', tone: 'warning' };
  return complete
    ? { word: 'Complete', icon: 'success', tone: 'success' }
    : { word: 'Not complete', icon: 'clock', tone: 'subtle' };
}

/** The passes, the newest first. */
export const newestFirst = (passes: readonly Pass[]): Pass[] =>
  passes.toSorted((a, b) => b.at.localeCompare(a.at));

export interface Headline {
  readonly title: string;
  readonly text: string;
  readonly icon: 'success' | 'warning' | 'clock';
}

const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** The sentence that comes first: what needs a look, and what the passes found. */
export function headline({ passes, checks }: Health): Headline {
  const bypassed = passes.reduce((sum, pass) => sum + pass.bypassed, 0);
  const text = passesSentence(passes, bypassed);
  const title = titleOf(checks, bypassed) ?? lastPassTitle(passes);
  if (title !== undefined) return { title, text, icon: 'warning' };
  if (passes.length === 0)
    return { title: 'No hourly pass has run yet', text: 'The first runs within an hour.', icon: 'clock' };
  return { title: 'Every check is in order', text, icon: 'success' };
}

function titleOf(checks: Health['checks'], bypassed: number): string | undefined {
  const warnings = checks.filter(({ state }) => state === 'warning').length;
  const unknown = checks.filter(({ state }) => state === 'unknown').length;
  if (warnings > 0) return `${count(warnings, 'check')} ${verb(warnings, 'needs', 'need')} a look`;
  if (unknown > 0) return `${count(unknown, 'check')} did not answer`;
  return bypassed > 0 ? `${count(bypassed, 'bypass', 'bypasses')} of a gate recorded` : undefined;
}

function lastPassTitle(passes: readonly Pass[]): string | undefined {
  const last = newestFirst(passes)[0];
  if (last === undefined || (last.complete && last.failed === 0)) return undefined;
  return last.complete
    ? `The last pass had ${count(last.failed, 'failure')}`
    : 'The last pass is not complete';
}

function passesSentence(passes: readonly Pass[], bypassed: number): string {
  const over = passes.length === 1 ? 'In the last pass' : `In the last ${passes.length} passes`;
  if (passes.length === 0) return 'No hourly pass has run yet.';
  return bypassed === 0
    ? `${over} no gate was found to be bypassed.`
    : `${over} ${count(bypassed, 'bypass', 'bypasses')} of a gate ${verb(bypassed, 'was', 'were')} recorded.`;
}
