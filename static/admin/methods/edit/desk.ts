import type { Dispatch } from 'react';
import type { Draft } from './draft';
import type { Edit, Removed } from './edits';
import type { Problem } from './problems';

/** What every part of the editor works with. */
export interface Desk {
  readonly draft: Draft;
  readonly removed: Removed | null;
  readonly problems: readonly Problem[];
  readonly dispatch: Dispatch<Edit>;
}
