import type { Directory } from '../../api/organisation';
import type { HolderChoice } from '../../api/schemes';
import { HOLDER_TYPES } from './words';

interface Props {
  directory: Directory;
  chosen: HolderChoice;
  onChoose: (holder: HolderChoice) => void;
  /** Kinds of holders that are offered; all of them without. */
  types?: readonly string[];
}

function optionsFor({ users, groups, roles }: Directory, type: string): { value: string; text: string }[] {
  if (type === 'user')
    return users
      .filter((one) => one.active)
      .map(({ accountId, displayName }) => ({ value: accountId, text: displayName }));
  if (type === 'group') return groups.map(({ groupId, name }) => ({ value: groupId, text: name }));
  return roles.map(({ id, name }) => ({ value: String(id), text: name }));
}

/** What a form starts with: the first project role. */
export function firstHolder({ roles }: Directory): HolderChoice {
  return { type: 'projectRole', value: String(roles[0]?.id ?? '') };
}

/** Two lists: the kind of holder, and who of that kind. */
export function HolderFields({ directory, chosen, onChoose, types }: Props) {
  const kinds = HOLDER_TYPES.filter(({ type }) => types?.includes(type) ?? true);
  const kind = kinds.find(({ type }) => type === chosen.type);
  const options = kind?.takes ? optionsFor(directory, kind.takes) : [];
  const pickKind = (type: string): void => {
    const takes = kinds.find((one) => one.type === type)?.takes;
    onChoose(takes ? { type, value: optionsFor(directory, takes)[0]?.value } : { type });
  };
  return (
    <>
      <label>
        Granted to
        <select value={chosen.type} onChange={(event) => pickKind(event.target.value)}>
          {kinds.map(({ type, name }) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {kind?.takes && (
        <label>
          {kind.name}
          <select
            value={chosen.value ?? ''}
            onChange={(event) => onChoose({ type: chosen.type, value: event.target.value })}
          >
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
