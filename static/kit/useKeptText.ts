import { useState } from 'react';
import { recall, remember } from './memory';

export interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly forget: () => void;
}

/** A text that outlives the form in which it is typed: it is kept for the session under a key, where there is one. */
export function useKeptText(key: string | undefined): KeptText {
  const [text, setText] = useState(() => (key === undefined ? '' : (recall('session', key) ?? '')));
  const keep = (kept: string): void => {
    if (key !== undefined) remember('session', key, kept);
  };
  const write = (next: string): void => {
    setText(next);
    keep(next);
  };
  return { text, write, forget: () => keep('') };
}
