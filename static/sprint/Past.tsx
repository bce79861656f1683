import { useState } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import { Button } from '../kit/Button';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import type { SprintPlace } from './useSprint';
import { VerifySprint } from './VerifySprint';

interface PastProps extends Pick<SprintView, 'history'> {
  readonly place: SprintPlace;
}

/** What is recorded of this sprint, newest first, as one reads a diary. */
export function Past({ history, place }: PastProps) {
  const [open, setOpen] = useState(false);
  if (history.length === 0) return null;
  const lines = history.toSorted((one, other) => other.seq - one.seq);
  return (
    <section className="sprint-section" aria-label="History of the validation">
      <Button look="link" expanded={open} onClick={() => setOpen(!open)}>
        History, {history.length} {history.length === 1 ? 'entry' : 'entries'}
      </Button>
      {open && (
        <>
          <VerifySprint {...place} />
          <ol className="sprint-past">
            {lines.map(({ seq, at, sentence }) => (
              <li key={seq}>
                <span className="subtle number">{seq}</span>
                <p>{visible(sentence)}</p>
                <span className="small subtle">
                  <When at={at} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
