import type { IconName } from '../../kit/Icon';
import { Lozenge } from '../../kit/Lozenge';
import { count, visible } from '../../kit/text';
import type { ItemChange } from '../types';

const KINDS: Readonly<Record<ItemChange['kind'], { word: string; icon: IconName }>> = {
  added: { word: 'Added', icon: 'plus' },
  changed: { word: 'Changed', icon: 'edit' },
  removed: { word: 'Removed', icon: 'minusSquare' },
};

interface ChangesProps {
  readonly changes: readonly ItemChange[];
  /** The version that differs from the one before. */
  readonly version: number;
}

/** What a version changes against the one before, folded away until somebody asks. */
export function Changes({ changes, version }: ChangesProps) {
  if (changes.length === 0 || version < 2) return null;
  return (
    <details className="changes">
      <summary>
        {count(changes.length, 'change')} from version {version - 1}
      </summary>
      <ChangeLines changes={changes} />
    </details>
  );
}

/** One line a change, with what happens to the answers to it. */
export function ChangeLines({
  changes,
  meanings = true,
}: {
  readonly changes: readonly ItemChange[];
  readonly meanings?: boolean;
}) {
  return (
    <ul className="change-lines">
      {changes.map((change) => (
        <li key={`${change.kind}-${change.item}`}>
          <Lozenge icon={KINDS[change.kind].icon}>{KINDS[change.kind].word}</Lozenge>
          <div className="row-words">
            {change.kind === 'changed' && change.was !== null && change.was !== change.text && (
              <p className="change-old">
                <span className="sr-only">Before: </span>
                <del>{visible(change.was)}</del>
              </p>
            )}
            <p>{change.kind === 'removed' ? <del>{visible(change.text)}</del> : visible(change.text)}</p>
            {meanings && <p className="subtle small">{meaningOf(change)}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function meaningOf({ kind, carriesOver, was, text }: ItemChange): string {
  if (kind === 'added') return 'It is open wherever the new version is taken up.';
  if (kind === 'removed') return 'It is not asked any more.';
  const what = was === text ? 'What it asks for changed, its text did not. ' : '';
  return `${what}${carriesOver ? 'Answers to it carry over.' : 'Answers to it will not carry over.'}`;
}
