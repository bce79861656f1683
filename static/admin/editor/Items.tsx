import { useLayoutEffect, useRef, useState, type Dispatch } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { FieldError } from '../../kit/FieldError';
import { Icon } from '../../kit/Icon';
import type { Role } from '../types';
import { fieldId, type Finding } from './checks';
import type { Edit, Editing } from './edits';
import { ItemRow } from './ItemRow';
import { RemovedRow } from './RemovedRow';

interface ItemsProps {
  readonly state: Editing;
  readonly dispatch: Dispatch<Edit>;
  readonly roles: readonly Role[];
  readonly findings: ReadonlyMap<string | null, readonly Finding[]>;
  readonly onGo: (place: Omit<Finding, 'trouble'>) => void;
}

const NONE: readonly Finding[] = [];

/** The lines of a checklist: add, edit in place, move, take out and put back. */
export function Items({ state, dispatch, roles, findings, onGo }: ItemsProps) {
  const { draft, open, removed } = state;
  const [said, setSaid] = useState('');
  const whole = (findings.get(null) ?? NONE).find(({ field }) => field === 'items');
  const last = draft.items.length - 1;
  const move = useMoving(state, dispatch, setSaid);
  const add = (): void => {
    dispatch({ do: 'add' });
    onGo({ key: `k${state.nextKey}`, field: 'text' });
  };
  return (
    <section className="editor-items" aria-labelledby="items-title">
      <h3 id="items-title">
        Items <span className="admin-count">{draft.items.length}</span>
      </h3>
      <p className="subtle small">
        Alt with the arrow up or down moves the item that has the focus. Ctrl or ⌘ with S saves the draft.
      </p>
      {draft.items.length === 0 && removed === null && <Empty>No items yet.</Empty>}
      <ol>
        {draft.items.map((item, index) => [
          removed?.index === index && <RemovedRow key="removed" removed={removed} dispatch={dispatch} />,
          <ItemRow
            key={item.key}
            item={item}
            index={index}
            isLast={index === last}
            isOpen={open === item.key}
            findings={findings.get(item.key) ?? NONE}
            roles={roles}
            dispatch={dispatch}
            onMove={move}
          />,
        ])}
        {removed !== null && removed.index > last && <RemovedRow removed={removed} dispatch={dispatch} />}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
      {whole !== undefined && <FieldError id="template-items-error" refusal={whole.trouble} />}
      <Button id={fieldId({ key: null, field: 'items' })} onClick={add}>
        <Icon name="plus" /> Add an item
      </Button>
    </section>
  );
}

export type Move = (key: string, by: 1 | -1) => void;

/** Moves a line, says where it is now, and gives the focus back that the browser drops when a line moves. */
function useMoving(state: Editing, dispatch: Dispatch<Edit>, say: (words: string) => void): Move {
  const focused = useRef<{ readonly element: Element | null; readonly key: string }>();
  const items = state.draft.items;
  const order = items.map(({ key }) => key).join(' ');
  useLayoutEffect(() => {
    const { element, key } = focused.current ?? {};
    focused.current = undefined;
    if (key === undefined || document.activeElement === element) return;
    const target = element?.isConnected === true ? element : document.getElementById(`item-${key}-edit`);
    if (target instanceof HTMLElement) target.focus();
  }, [order]);
  const latest = useRef({ items, dispatch, say });
  useLayoutEffect(() => {
    latest.current = { items, dispatch, say };
  });
  const move = useRef<Move>((key, by) => {
    const now = latest.current;
    const to = now.items.findIndex((item) => item.key === key) + by;
    if (to < 0 || to >= now.items.length) return;
    focused.current = { element: document.activeElement, key };
    now.dispatch({ do: 'move', key, by });
    now.say(`The item is now ${to + 1} of ${now.items.length}`);
  });
  return move.current;
}
