import { useEffect, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import type { Trouble } from '../../kit/outcome';
import { visible } from '../../kit/text';
import { TextField } from '../../kit/TextField';
import type { Choice } from '../types';

export type HolderKind = 'groups' | 'projectRoles';

interface DirectorySearchProps {
  readonly chosen: Readonly<Record<HolderKind, readonly string[]>>;
  readonly onAdd: (kind: HolderKind, choice: Choice) => void;
}

const PAUSE_MS = 250;
const KINDS: readonly { readonly kind: HolderKind; readonly word: string }[] = [
  { kind: 'groups', word: 'Group' },
  { kind: 'projectRoles', word: 'Project role' },
];

/** Finds groups and project roles of Jira by name; what was chosen already is not offered again. */
export function DirectorySearch({ chosen, onAdd }: DirectorySearchProps) {
  const [query, setQuery] = useState('');
  const { found, trouble } = useDirectory(query.trim());
  const offered = KINDS.flatMap(({ kind, word }) =>
    (found?.[kind] ?? [])
      .filter(({ id }) => !chosen[kind].includes(id))
      .map((choice) => ({ kind, word, choice })),
  );
  const none = found !== undefined && offered.length === 0;
  return (
    <div className="directory">
      <TextField
        id="role-search"
        type="search"
        label="Search groups and project roles"
        value={query}
        onChange={setQuery}
      />
      <p className="subtle small" role="status">
        {trouble !== undefined && `${trouble.title}. ${trouble.message}`}
        {none && `Nothing else is called “${query.trim()}”.`}
      </p>
      {offered.length > 0 && (
        <ul className="directory-found" aria-label="Found">
          {offered.map(({ kind, word, choice }) => (
            <li key={`${kind}-${choice.id}`}>
              <Button
                compact
                look="subtle"
                onClick={() => {
                  onAdd(kind, choice);
                  document.getElementById('role-search')?.focus();
                }}
              >
                <Icon name="plus" small /> <span className="sr-only">Add</span> {visible(choice.name)}{' '}
                <span className="subtle small">{word}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Found = Readonly<Record<HolderKind, readonly Choice[]>>;

/** What the directory knows by a name, asked after a pause; an answer to an older question is dropped. */
function useDirectory(query: string): { found: Found | undefined; trouble: Trouble | undefined } {
  const [answer, setAnswer] = useState<{ query: string; found?: Found; trouble?: Trouble }>({ query: '' });
  useEffect(() => {
    if (query === '') return undefined;
    let live = true;
    const ask = async (): Promise<void> => {
      const outcome = await call('directory.search', { query: query.slice(0, 100) });
      if (!live) return;
      setAnswer(outcome.ok ? { query, found: outcome.value } : { query, trouble: outcome.refusal });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [query]);
  return query === ''
    ? { found: undefined, trouble: undefined }
    : { found: answer.found, trouble: answer.trouble };
}
