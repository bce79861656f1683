import { useState } from 'react';
import { recall, remember } from '../kit/memory';

export interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly forget: () => void;
}

/** A rationale that outlives the dialog: it is kept for the session, by issue, gate and role. */
export function useDraft(issue: string, gate: string, role: string): Draft {
  const key = `caregate.rationale.${issue}.${gate}.${role}`;
  const [text, setText] = useState(() => recall('session', key) ?? '');
  const write = (next: string): void => {
    setText(next);
    remember('session', key, next);
  };
  return { text, write, forget: () => remember('session', key, '') };
}
