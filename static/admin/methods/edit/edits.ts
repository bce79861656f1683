import { added, moved, removed, type ListName } from './lists';
import type { Draft, Level, Scale, Step } from './draft';
import { sentOf } from './sent';

export type ScaleName = 'severity' | 'probability' | 'first' | 'second';

/** What was taken out a moment ago, and the draft as it was before. */
export interface Removed {
  readonly from: ListName;
  readonly name: string;
  readonly draft: Draft;
}

/** The state of the editor. */
export interface Editing {
  readonly draft: Draft;
  readonly removed: Removed | null;
  readonly nextKey: number;
}

export type Edit =
  | { readonly do: 'set'; readonly part: Partial<Pick<Draft, 'title' | 'parts' | 'source'>> }
  | { readonly do: 'kind'; readonly kind: Draft['kind'] }
  | { readonly do: 'name-scale'; readonly scale: ScaleName; readonly name: string }
  | {
      readonly do: 'set-step';
      readonly scale: ScaleName;
      readonly key: string;
      readonly part: Partial<Step>;
    }
  | { readonly do: 'set-level'; readonly key: string; readonly part: Partial<Level> }
  | {
      readonly do: 'set-cell';
      readonly grid: 'matrix' | 'rows';
      readonly row: number;
      readonly column: number;
      readonly value: string;
    }
  | { readonly do: 'add'; readonly to: ListName }
  | { readonly do: 'remove'; readonly from: ListName; readonly key: string }
  | { readonly do: 'move'; readonly in: ListName; readonly key: string; readonly by: 1 | -1 }
  | { readonly do: 'undo' };

export const startEditing = (draft: Draft): Editing => ({ draft, removed: null, nextKey: 1 });

/** What of a draft a person would miss, as one text. */
export const saying = (draft: Draft): string => JSON.stringify(sentOf(draft));

const withStep = (scale: Scale, key: string, part: Partial<Step>): Scale => ({
  ...scale,
  steps: scale.steps.map((step) => (step.key === key ? { ...step, ...part } : step)),
});

/** A table of two parts begins with the steps of the probability on both sides, and nothing set. */
function withKind(draft: Draft, kind: Draft['kind'], taken: number): Draft {
  if (kind !== 'table' || draft.first.steps.length > 0) return { ...draft, kind };
  const part = (name: string, from: number): Scale => ({
    name,
    steps: draft.probability.steps.map((step, at) => ({
      ...step,
      key: `+${from + at}`,
      upTo: '',
    })),
  });
  const many = draft.probability.steps.length;
  return {
    ...draft,
    kind,
    first: part('First part', taken),
    second: part('Second part', taken + many),
    rows: draft.probability.steps.map(() => draft.probability.steps.map(() => '')),
  };
}

/** The draft after an edit that neither takes anything out nor puts it back. */
function changed({ draft, nextKey }: Editing, edit: Exclude<Edit, { do: 'remove' | 'undo' }>): Draft {
  switch (edit.do) {
    case 'set':
      return { ...draft, ...edit.part };
    case 'kind':
      return withKind(draft, edit.kind, nextKey);
    case 'name-scale':
      return { ...draft, [edit.scale]: { ...draft[edit.scale], name: edit.name } };
    case 'set-step':
      return { ...draft, [edit.scale]: withStep(draft[edit.scale], edit.key, edit.part) };
    case 'set-level':
      return {
        ...draft,
        levels: draft.levels.map((level) => (level.key === edit.key ? { ...level, ...edit.part } : level)),
      };
    case 'set-cell':
      return {
        ...draft,
        [edit.grid]: draft[edit.grid].map((row, r) =>
          r === edit.row ? row.map((value, c) => (c === edit.column ? edit.value : value)) : row,
        ),
      };
    case 'add':
      return added(draft, edit.to, `+${nextKey}`);
    case 'move':
      return moved(draft, edit.in, edit.key, edit.by);
  }
}

const keysUsed = (edit: Edit, { draft }: Editing): number =>
  edit.do === 'kind' ? 2 * draft.probability.steps.length : Number(edit.do === 'add');

/** The state after an edit. Only what was taken out last can be put back, and only before the next edit. */
export function edited(state: Editing, edit: Edit): Editing {
  if (edit.do === 'undo') return { ...state, draft: state.removed?.draft ?? state.draft, removed: null };
  if (edit.do === 'remove') {
    const { draft, name } = removed(state.draft, edit.from, edit.key);
    return { ...state, draft, removed: { from: edit.from, name, draft: state.draft } };
  }
  return { draft: changed(state, edit), removed: null, nextKey: state.nextKey + keysUsed(edit, state) };
}
