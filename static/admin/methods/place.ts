import type { Draft } from './edit/draft';

/** Where somebody is in the section: the list, one method to read, or a draft that is typed. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'read'; readonly id: string; readonly news?: string }
  | {
      readonly at: 'edit';
      readonly draft: Draft;
      /** The version that the draft began with; 0 for a method that is not there yet. */
      readonly version: number;
      /** Where the draft comes from, in a sentence. */
      readonly note?: string;
    };

/** The id of the element on the list that led to a place: the focus goes back to it. */
export const openerOf = (place: Place): string | undefined => {
  if (place.at === 'list') return undefined;
  return `open-${place.at === 'read' ? place.id : place.draft.id}`;
};
