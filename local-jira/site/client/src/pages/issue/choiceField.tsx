import type { Choice } from '../../api/fieldMeta';
import { Icon } from '../../parts/icon';
import { Menu } from '../../parts/menu';

interface Props {
  label: string;
  value: Choice | undefined;
  /** What can be picked; undefined while it is not known. */
  choices: Choice[] | undefined;
  /** The word for no value, where that can be picked. */
  none?: string;
  onOpen?: () => void;
  onPick: (choice: Choice | undefined) => void;
}

/** One value out of some, picked in a menu. */
export function ChoiceField({ label, value, choices, none, onOpen, onPick }: Props) {
  const shown = value?.name ?? none ?? 'None';
  const options: (Choice | undefined)[] = [...(none === undefined ? [] : [undefined]), ...(choices ?? [])];
  return (
    <Menu
      label={label}
      align="end"
      {...(onOpen && { onOpen })}
      trigger={(props) => (
        <button type="button" className="value-button" {...props}>
          <span className={value ? undefined : 'subtle'}>{shown}</span>
          <span className="visually-hidden">, change: {label}</span>
        </button>
      )}
    >
      <div className="menu-scroll" role="presentation">
        {options.length === 0 && (
          <div className="menu-empty" role="menuitem" aria-disabled="true" tabIndex={-1}>
            Nothing to pick from.
          </div>
        )}
        {options.map((choice) => (
          <button
            key={choice?.id ?? ''}
            type="button"
            role="menuitemradio"
            aria-checked={choice?.id === value?.id}
            className="menu-item"
            onClick={() => onPick(choice)}
          >
            {choice?.name ?? none}
            {choice?.id === value?.id && <Icon name="check" tone="information" />}
          </button>
        ))}
      </div>
    </Menu>
  );
}
