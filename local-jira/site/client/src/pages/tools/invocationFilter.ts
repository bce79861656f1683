import type { Invocation } from '../../api/invocations';

export interface InvocationFilter {
  /** A module's key; empty for all. */
  module: string;
  failedOnly: boolean;
}

export const EVERYTHING: InvocationFilter = { module: '', failedOnly: false };

const FAILED = new Set(['app-error', 'timed-out', 'crashed', 'too-large', 'not-found']);
const ERROR_LEVEL = 50;

/** Whether an invocation ended badly. One that logged an error and answered did not. */
export const hasFailed = ({ outcome }: Pick<Invocation, 'outcome'>): boolean => FAILED.has(outcome ?? '');

/** Whether a platform call went wrong: that something is not there is an answer like another. */
export const isBad = (status: number): boolean => status >= 400 && status !== 404;

/** Whether a line was logged as an error. */
export const isError = ({ level }: { level: number }): boolean => level >= ERROR_LEVEL;

export function filtered(invocations: readonly Invocation[], filter: InvocationFilter): Invocation[] {
  return invocations.filter(
    (one) => (filter.module === '' || one.module === filter.module) && (!filter.failedOnly || hasFailed(one)),
  );
}

/** The modules that ran, by key, each once. */
export const modulesOf = (invocations: readonly Invocation[]): string[] =>
  [...new Set(invocations.map(({ module }) => module))].sort();

const WORDS: Record<string, string> = {
  ok: 'Succeeded',
  'app-error': 'Threw',
  'timed-out': 'Timed out',
  crashed: 'Crashed',
  'too-large': 'Too large',
  'not-found': 'Not found',
};

/** The outcome in a word. */
export const outcomeWord = ({ outcome }: Pick<Invocation, 'outcome'>): string =>
  outcome === undefined ? 'Running' : (WORDS[outcome] ?? outcome);

const KILO = 1024;

/** `812 B`, `3.4 KB`. */
export function bytesText(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO ? `${(bytes / KILO).toFixed(1)} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
