import { Icon } from '../../kit/Icon';
import type { Choice } from '../types';
import type { HolderKind } from './DirectorySearch';
import { HolderName } from './Holders';
import { holdersOf } from './roles';

interface ChosenProps {
  readonly groups: readonly string[];
  readonly projectRoles: readonly string[];
  readonly known: Readonly<Record<HolderKind, readonly Choice[]>>;
  readonly onDrop: (kind: HolderKind, id: string) => void;
}

/** What was chosen to hold a role, each with a way to take it out. */
export function Chosen({ groups, projectRoles, known, onDrop }: ChosenProps) {
  const all = [
    ...holdersOf(groups, known.groups).map((holder) => ({ key: 'groups', word: 'Group', holder }) as const),
    ...holdersOf(projectRoles, known.projectRoles).map(
      (holder) => ({ key: 'projectRoles', word: 'Project role', holder }) as const,
    ),
  ];
  if (all.length === 0) return <p className="subtle">Nobody yet. Search for a group or a project role.</p>;
  return (
    <ul className="chosen">
      {all.map(({ key, word, holder }) => (
        <li key={`${key}-${holder.id}`}>
          <HolderName kind={word} holder={holder} />
          <button
            type="button"
            className="chosen-drop"
            aria-label={`Take out ${word.toLowerCase()} ${holder.name ?? holder.id}`}
            onClick={() => onDrop(key, holder.id)}
          >
            <Icon name="cross" small />
          </button>
        </li>
      ))}
    </ul>
  );
}
