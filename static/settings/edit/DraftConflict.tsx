import { useMemo } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { Message } from '../../kit/Message';
import type { Desk } from '../useDesk';
import type { Draft, Found } from '../types';
import { compareDrafts } from '../words/compare';
import { namesOf } from '../words/names';
import { theirsOf } from './theirs';

interface DraftConflictProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly mine: Draft;
}

/** Somebody else changed the draft or published meanwhile: theirs against yours, and the choice. */
export function DraftConflict({ desk, found, mine }: DraftConflictProps) {
  const theirs = theirsOf(found);
  const names = useMemo(() => namesOf(found, mine), [found, mine]);
  const parts = useMemo(() => compareDrafts(theirs, mine, names), [theirs, mine, names]);
  return (
    <section className="draft-conflict" aria-label="Theirs and yours">
      <Message
        tone="warning"
        stops
        title={desk.trouble?.title ?? 'Somebody changed this while you edited'}
        actions={
          <>
            <Button onClick={desk.takeTheirs}>Take theirs</Button>
            <Button busy={desk.busy === 'save'} onClick={() => void desk.rebase()}>
              {desk.busy === 'save' ? 'Saving…' : 'Keep mine'}
            </Button>
          </>
        }
      >
        Nothing of yours is lost. “Take theirs” leaves what you did not save. “Keep mine” saves yours as the
        draft, on top of what is there now.
      </Message>
      {parts.length === 0 && <Empty>Theirs and yours say the same.</Empty>}
      {parts.map((part) => (
        <div key={part.gate} className="diff" role="group" aria-label={`${part.title}: theirs and yours`}>
          <p className="conflict-title">{part.title}</p>
          {part.lines.map(({ kind, value }, index) => (
            <div key={index} className={`diff-line ${kind === 'old' ? 'diff-old' : 'diff-new'}`}>
              <span className="diff-sign">{kind === 'old' ? '− Theirs' : '+ Yours'}</span>
              <span className="diff-text">{kind === 'old' ? <del>{value}</del> : <ins>{value}</ins>}</span>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
