import { Button } from '../../../kit/Button';
import { useFocusOnMount } from '../../../kit/focus';
import { Icon } from '../../../kit/Icon';
import { visible } from '../../../kit/text';
import type { Desk } from './desk';
import { listOf, type ListName } from './lists';
import { fieldId } from './problems';

interface ListFootProps {
  readonly desk: Desk;
  readonly list: ListName;
  /** Where the list lies in what is sent: `severity.points`. */
  readonly path: string;
  readonly noun: string;
}

/** The way to add one more, and to put back what was just taken out. */
export function ListFoot({ desk, list, path, noun }: ListFootProps) {
  const { draft, removed, dispatch } = desk;
  const add = (): void => {
    const index = listOf(draft, list).length;
    dispatch({ do: 'add', to: list });
    requestAnimationFrame(() => document.getElementById(fieldId(`${path}.${index}.name`))?.focus());
  };
  const putBack = (): void => {
    dispatch({ do: 'undo' });
    document.getElementById(fieldId(path))?.focus();
  };
  return (
    <>
      {removed?.from === list && <PutBack name={removed.name} noun={noun} onClick={putBack} />}
      <Button id={fieldId(path)} onClick={add}>
        <Icon name="plus" /> Add a {noun}
      </Button>
    </>
  );
}

function PutBack({
  name,
  noun,
  onClick,
}: {
  readonly name: string;
  readonly noun: string;
  readonly onClick: () => void;
}) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <p className="list-removed">
      <span>
        Removed: <del>{visible(name) || `a ${noun} without a name`}</del>
      </span>
      <Button look="link" buttonRef={button} onClick={onClick}>
        <Icon name="undo" tone="inherit" /> Put back
      </Button>
    </p>
  );
}
