import type { Draft } from '../editor/draft';
import type { TemplateName } from '../types';

/** Where somebody is in the section: the list, one checklist to read, one to edit, or a text to read in. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'read'; readonly id: string; readonly version?: number; readonly news?: string }
  | {
      readonly at: 'edit';
      readonly id: string;
      /** What was read in from a text, to be saved over what is there. */
      readonly typed?: Draft;
      readonly note?: string;
    }
  | {
      readonly at: 'create';
      readonly draft: Draft;
      readonly copiedFrom?: TemplateName;
      /** Where the draft comes from, in a sentence. */
      readonly note?: string;
    }
  | { readonly at: 'import' };

/** The id of the element on the list that led to a place: the focus goes back to it. */
export const openerOf = (place: Place): string => {
  if (place.at === 'read' || place.at === 'edit') return `open-${place.id}`;
  return place.at === 'import' ? 'open-import' : 'open-new';
};
