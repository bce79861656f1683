import './diff.css';
import { useMemo, useState } from 'react';
import type { ChangeView } from '../../src/contract/view';
import { Button } from './Button';
import { difference, hunk, type Hunk, type Piece } from './difference';
import { count, visible } from './text';
import { When } from './When';

/** Old and new of one changed part: the sentences that differ, words marked; the whole text on demand. */
export function Diff({ change }: { readonly change: ChangeView }) {
  const [whole, setWhole] = useState(false);
  const [before, after] = [visible(change.from ?? ''), visible(change.to ?? '')];
  const found = useMemo(() => difference(before, after), [before, after]);
  const hunks = useMemo(() => (whole ? [hunk(before, after)] : found.hunks), [whole, found, before, after]);
  if (change.from === null && change.to === null) return null;
  return (
    <div className="diff-block">
      <div className="diff" role="group" aria-label={`${change.label}: old and new`}>
        {hunks.map((one, index) => (
          <HunkLines key={index} hunk={one} />
        ))}
      </div>
      <p className="diff-foot">
        {found.sentences > 1 && `${count(found.changed, 'sentence')} of ${String(found.sentences)} changed. `}
        {found.sentences > found.changed && (
          <Button look="inline" expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show changed sentences only' : `Show whole ${change.label.toLowerCase()}`}
          </Button>
        )}
      </p>
    </div>
  );
}

/** `Description changed by Priya Raman on 18 Nov 2026, 16:12`. */
export function ChangeTitle({ change }: { readonly change: ChangeView }) {
  return (
    <>
      {change.label} changed
      {change.byName !== undefined && ` by ${change.byName}`}
      {change.at !== undefined && (
        <>
          {' on '}
          <When at={change.at} show="local" />
        </>
      )}
    </>
  );
}

function HunkLines({ hunk: one }: { readonly hunk: Hunk }) {
  return (
    <>
      {one.old.length > 0 && <Line sign="−" word="Old" pieces={one.old} />}
      {one.new.length > 0 && <Line sign="+" word="New" pieces={one.new} />}
    </>
  );
}

function Line({ sign, word, pieces }: { sign: string; word: 'Old' | 'New'; pieces: readonly Piece[] }) {
  const Mark = word === 'Old' ? 'del' : 'ins';
  return (
    <div className={`diff-line diff-${word.toLowerCase()}`}>
      <span className="diff-sign">
        {sign} {word}
      </span>
      <span className="diff-text">
        {pieces.map((piece, index) =>
          piece.changed ? <Mark key={index}>{piece.text}</Mark> : <span key={index}>{piece.text}</span>,
        )}
      </span>
    </div>
  );
}
