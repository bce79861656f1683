import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import type { Desk } from './desk';
import type { ListName } from './lists';
import { fieldId } from './problems';

interface ListRowProps {
  readonly desk: Desk;
  readonly list: ListName;
  readonly at: { readonly key: string; readonly index: number; readonly last: number };
  /** Where the row lies in what is sent: `severity.points.2`. */
  readonly path: string;
  /** How the row is called: `step 3 of Severity`. */
  readonly name: string;
  readonly children: ReactNode;
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** A step or a level with its fields, and the ways to move it and to take it out. */
export function ListRow({ desk: { dispatch }, list, at, path, name, children }: ListRowProps) {
  const { key, index, last } = at;
  const move = (by: 1 | -1): void => {
    const to = index + by;
    if (to < 0 || to > last) return;
    dispatch({ do: 'move', in: list, key, by });
    // The row stands at its new place by the next frame.
    const row = path.slice(0, path.lastIndexOf('.'));
    requestAnimationFrame(() => document.getElementById(fieldId(`${row}.${to}.name`))?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li className="list-row" id={fieldId(path)} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="list-fields">{children}</div>
      <div className="list-moves">
        {index > 0 && (
          <Button compact look="subtle" label={`Move ${name} up`} onClick={() => move(-1)}>
            <Icon name="arrowUp" />
          </Button>
        )}
        {index < last && (
          <Button compact look="subtle" label={`Move ${name} down`} onClick={() => move(1)}>
            <Icon name="arrowDown" />
          </Button>
        )}
        <Button
          compact
          look="subtle"
          label={`Remove ${name}`}
          onClick={() => dispatch({ do: 'remove', from: list, key })}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}
