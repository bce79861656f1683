import type { Answer } from './jiraSite';

/** Walks into an answer by keys and indexes; undefined where there is nothing. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    const entry = Object.entries(inside).find(([name]) => name === String(key));
    return entry?.[1];
  }, value);
}

/** The list at a place of an answer; empty where there is none. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The messages of a refusal, those of fields included. */
export function messagesOf(answer: Answer): string[] {
  const errors = at(answer.body, 'errors');
  const ofFields = typeof errors === 'object' && errors !== null ? Object.values(errors) : [];
  return [...listAt(answer.body, 'errorMessages'), ...ofFields].map(String);
}
