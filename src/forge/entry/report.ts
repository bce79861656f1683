import { newReference } from './reference';

const wordOf = (error: unknown, member: 'name' | 'code'): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const value: unknown = Reflect.get(error, member);
  return typeof value === 'string' ? value.slice(0, 80) : undefined;
};

/**
 * Writes one line about a failure and returns the reference that leads to it. Names and codes only: messages and
 * payloads may hold what people typed.
 */
export function report(where: string, error: unknown): string {
  const reference = newReference();
  const line = {
    event: 'failed',
    where,
    reference,
    error: wordOf(error, 'name'),
    code: wordOf(error, 'code'),
  };
  console.error(JSON.stringify(line));
  return reference;
}

/** Writes one line about something that was received and left alone. */
export function reportIgnored(where: string, why: string): void {
  console.warn(JSON.stringify({ event: 'ignored', where, why }));
}
