import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import type { HazardView } from '../../../../src/contract/riskView';
import type { RiskMethod } from '../../../../src/contract/riskScoring';
import { Button } from '../../../kit/Button';
import { Message } from '../../../kit/Message';
import { visible } from '../../../kit/text';
import { When } from '../../../kit/When';
import { differing } from './differing';
import { draftOf } from './draft';

interface HazardConflictProps {
  /** What is on record now; null when it was removed. */
  readonly theirs: HazardView | null;
  readonly mine: HazardDraft;
  readonly method: RiskMethod;
  readonly onKeep: () => void;
  /** Saves what was typed: over what is there, or as a new hazard. */
  readonly onReplace: (theirs: HazardView | null) => void;
}

/** Somebody saved or removed the same hazard meanwhile: both stay until one is chosen. */
export function HazardConflict({ theirs, mine, method, onKeep, onReplace }: HazardConflictProps) {
  if (theirs === null) {
    return (
      <Message
        tone="warning"
        stops
        title="Somebody removed this hazard a moment ago"
        actions={
          <>
            <Button look="link" onClick={onKeep}>
              Leave it removed
            </Button>
            <Button look="link" onClick={() => onReplace(null)}>
              Save mine as a new hazard
            </Button>
          </>
        }
      >
        The audit trail says who and why. What you typed is kept here until you choose.
      </Message>
    );
  }
  const lines = differing(draftOf(theirs, method), mine, method);
  return (
    <Message
      tone="warning"
      stops
      title={`${visible(theirs.by.name)} changed this hazard a moment ago`}
      actions={
        <>
          <Button look="link" onClick={onKeep}>
            Keep this version
          </Button>
          <Button look="link" onClick={() => onReplace(theirs)}>
            Replace with mine
          </Button>
        </>
      }
    >
      <p>
        Saved on <When at={theirs.at} show="local" />. Nothing of yours is saved yet, and what you typed is
        kept until you choose. {lines.length === 0 && 'Both say the same.'}
      </p>
      {lines.length > 0 && (
        <dl className="differing">
          {lines.map(({ part, before, after }) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd>
                <span className="field-label">Theirs</span> {visible(before)}
              </dd>
              <dd>
                <span className="field-label">Yours</span> {visible(after)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Message>
  );
}
