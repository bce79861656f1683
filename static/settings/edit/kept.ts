import { policySave } from '../../../src/contract/operations/policySave';
import { recall, remember } from '../../kit/memory';
import type { Draft } from '../types';

/** What somebody edits and has not saved. */
export interface Edit {
  readonly draft: Draft;
  readonly basedOn: number;
  /** Revision of the desk that the edit was begun on: saving names it, so that nobody's change is overwritten unseen. */
  readonly revision: number;
}

const shape = policySave.request.omit({ nonce: true });

/** Jira can take the page away without asking, so what is not saved is kept for the session. */
export function recallEdit(key: string): Edit | undefined {
  const text = recall('session', key);
  if (text === null) return undefined;
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export const keepEdit = (key: string, edit: Edit | undefined): void =>
  remember('session', key, edit === undefined ? '' : JSON.stringify(edit));
