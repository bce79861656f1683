/** Storage that may be forbidden in a sandboxed frame: then nothing is remembered, and nothing breaks. */
type Where = 'session' | 'local';

function storage(where: Where): Storage | undefined {
  try {
    return where === 'session' ? window.sessionStorage : window.localStorage;
  } catch {
    return undefined;
  }
}

/** Remembered text, or null. */
export function recall(where: Where, key: string): string | null {
  try {
    return storage(where)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Remembers `text`; an empty text is forgotten. */
export function remember(where: Where, key: string, text: string): void {
  try {
    if (text === '') storage(where)?.removeItem(key);
    else storage(where)?.setItem(key, text);
  } catch {
    // A full or forbidden store costs a convenience only.
  }
}
