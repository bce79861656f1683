import { suggested } from '../slugs';
import { saying, type Draft, type DraftItem } from './draft';

/** A line that was taken out a moment ago, and where it stood. */
export interface Removed {
  readonly item: DraftItem;
  readonly index: number;
}

/** The state of the editor. */
export interface Editing {
  readonly draft: Draft;
  /** What the server has, as `saying` writes it. */
  readonly saved: string;
  /** Somebody typed the id: the title does not suggest it any more. */
  readonly idTyped: boolean;
  /** The line that is open to edit. */
  readonly open: string | null;
  readonly removed: Removed | null;
  readonly nextKey: number;
  /** Ids that are in use elsewhere. */
  readonly taken: ReadonlySet<string>;
}

export type Edit =
  | { readonly do: 'set'; readonly part: Partial<Pick<Draft, 'title' | 'purpose' | 'id'>> }
  | { readonly do: 'set-item'; readonly key: string; readonly part: Partial<DraftItem> }
  | { readonly do: 'add' }
  | { readonly do: 'open'; readonly key: string | null }
  | { readonly do: 'move'; readonly key: string; readonly by: 1 | -1 }
  | { readonly do: 'remove'; readonly key: string }
  | { readonly do: 'undo' }
  | { readonly do: 'load'; readonly draft: Draft; readonly saved: boolean }
  | { readonly do: 'saved'; readonly draft: Draft };

interface Start {
  readonly draft: Draft;
  /** Nothing of it is stored yet. */
  readonly fresh: boolean;
  readonly taken: ReadonlySet<string>;
}

/** How an editor begins. What is fresh counts as unsaved from the first letter on, an empty one only then. */
export const startEditing = ({ draft, fresh, taken }: Start): Editing => ({
  draft,
  saved: fresh && draft.items.length > 0 ? '' : saying(draft),
  idTyped: !fresh || draft.id !== '',
  open: null,
  removed: null,
  nextKey: draft.items.length + 1,
  taken,
});

/** Whether something would be lost by leaving. */
export const isDirty = ({ draft, saved }: Editing): boolean => saying(draft) !== saved;

/** A line begins where the one before it left off: the same source, its clause still to be named. */
function blank(key: string, before: DraftItem | undefined): DraftItem {
  return {
    key,
    id: '',
    text: '',
    help: '',
    clause: '',
    status: before?.status ?? 'voluntary',
    asOf: before?.asOf ?? '',
    url: before?.url ?? '',
    required: true,
    answeredBy: before?.answeredBy ?? '',
    wants: '',
    evidence: 'optional',
    notApplicable: true,
    addressable: false,
    since: 1,
  };
}

const withItems = (state: Editing, items: readonly DraftItem[]): Editing => ({
  ...state,
  draft: { ...state.draft, items },
});

function setHead(state: Editing, part: Partial<Pick<Draft, 'title' | 'purpose' | 'id'>>): Editing {
  const idTyped = state.idTyped || part.id !== undefined;
  const id = idTyped || part.title === undefined ? {} : { id: suggestedId(part.title, state.taken) };
  return { ...state, idTyped, draft: { ...state.draft, ...id, ...part } };
}

const suggestedId = (title: string, taken: ReadonlySet<string>): string =>
  title.trim() === '' ? '' : suggested(title, taken, 'checklist');

function move(state: Editing, key: string, by: 1 | -1): Editing {
  const items = [...state.draft.items];
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  const line = items[from];
  if (line === undefined || to < 0 || to >= items.length) return state;
  items.splice(from, 1);
  items.splice(to, 0, line);
  return withItems(state, items);
}

function remove(state: Editing, key: string): Editing {
  const index = state.draft.items.findIndex((item) => item.key === key);
  const item = state.draft.items[index];
  if (item === undefined) return state;
  const rest = state.draft.items.filter((one) => one.key !== key);
  const open = state.open === key ? null : state.open;
  return { ...withItems(state, rest), removed: { item, index }, open };
}

function undo(state: Editing): Editing {
  if (state.removed === null) return state;
  const items = state.draft.items.toSpliced(state.removed.index, 0, state.removed.item);
  return { ...withItems(state, items), removed: null };
}

function add(state: Editing): Editing {
  const key = `k${state.nextKey}`;
  const items = [...state.draft.items, blank(key, state.draft.items.at(-1))];
  return { ...withItems(state, items), open: key, nextKey: state.nextKey + 1 };
}

/** The server has `draft`: ids that it was given are kept, and what was typed since stays typed. */
function saved(state: Editing, draft: Draft): Editing {
  const ids = new Map(draft.items.map((item) => [item.key, item.id]));
  const items = state.draft.items.map((item) => ({ ...item, id: ids.get(item.key) ?? item.id }));
  return { ...withItems(state, items), saved: saying(draft), idTyped: true };
}

const load = (state: Editing, draft: Draft, known: boolean): Editing => ({
  ...state,
  draft,
  saved: known ? saying(draft) : state.saved,
  open: null,
  removed: null,
  nextKey: draft.items.length + 1,
});

/** The editor after an edit. */
export function edited(state: Editing, edit: Edit): Editing {
  switch (edit.do) {
    case 'set':
      return setHead(state, edit.part);
    case 'set-item':
      return withItems(
        state,
        state.draft.items.map((item) => (item.key === edit.key ? { ...item, ...edit.part } : item)),
      );
    case 'add':
      return add(state);
    case 'open':
      return { ...state, open: edit.key };
    case 'move':
      return move(state, edit.key, edit.by);
    case 'remove':
      return remove(state, edit.key);
    case 'undo':
      return undo(state);
    case 'load':
      return load(state, edit.draft, edit.saved);
    case 'saved':
      return saved(state, edit.draft);
  }
}
