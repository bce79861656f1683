import type { Dispatch } from 'react';
import { Button } from '../../kit/Button';
import { useFocusOnMount } from '../../kit/focus';
import { Icon } from '../../kit/Icon';
import { visible } from '../../kit/text';
import type { Edit, Removed } from './edits';

interface RemovedRowProps {
  readonly removed: Removed;
  readonly dispatch: Dispatch<Edit>;
}

/** Stands where a line was taken out, until the next one is. */
export function RemovedRow({ removed, dispatch }: RemovedRowProps) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <li className="editor-removed">
      <span>
        Removed: <del>{visible(removed.item.text) || 'an item without text'}</del>
      </span>
      <Button look="link" buttonRef={button} onClick={() => dispatch({ do: 'undo' })}>
        <Icon name="undo" tone="inherit" /> Put back
      </Button>
    </li>
  );
}
