import '../kit/item.css';
import '../kit/parts.css';
import '../sign/sign.css';
import './sprint.css';
import { useEffect, useState } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import type { SignoffSlot } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { afterYou } from '../kit/nextSigner';
import { visible } from '../kit/text';
import { DecisionForm } from '../sign/DecisionForm';
import { Notices } from '../sign/Notices';
import { signWords } from '../sign/signWords';
import { Statement } from '../sign/Statement';
import { useDialogKeys } from '../sign/useDialogKeys';
import { Drift } from './Drift';
import { Exceptions } from './Exceptions';
import { lastOwn } from './signing';
import { SignedSprint } from './SignedSprint';
import type { SprintPlace, SprintStore } from './useSprint';
import { useSprintSigning, type SprintSigning } from './useSprintSigning';

interface SignProps {
  readonly view: SprintView;
  readonly slot: SignoffSlot;
  readonly store: SprintStore;
  readonly place: SprintPlace;
  readonly viewer: string | undefined;
  readonly onLeave: () => void;
}

/** The second step: what exactly is signed, the decision and its meaning, and the line that will be recorded. */
export function SprintSign({ view, slot, store, place, viewer, onLeave }: SignProps) {
  const signing = useSprintSigning(place, view, slot, store);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => document.getElementById('sprint-sign-title')?.focus(), []);

  const sign = async (): Promise<void> => {
    if (await signing.sign()) onLeave();
  };
  const leave = (): void => {
    if (signing.rationale.text.trim() === '' || leaving) onLeave();
    else setLeaving(true);
  };
  useDialogKeys(() => void sign(), leave);
  const mine = lastOwn(slot, viewer);
  return (
    <div className="sprint" role="region" aria-labelledby="sprint-sign-title">
      <header className="sprint-head">
        <div>
          <h2 id="sprint-sign-title" tabIndex={-1}>
            Sign {visible(view.sprint.name)} as {slot.roleName}
          </h2>
          <p className="subtle">{visible(view.sentence)}</p>
        </div>
      </header>
      <div className="sprint-body">
        <Notices
          signing={{ refusal: signing.refusal, newer: store.newer, showNewer: store.showNewer }}
          slot={slot}
        />
        {mine === undefined && <p className="subtle">You have not signed this sprint before.</p>}
        <Drift view={view} since="signature" />
        <div className="sprint-two">
          <Exceptions view={view} />
          <Drift view={view} since="baseline" />
        </div>
        <SignedSprint view={view} unfolded={mine === undefined} />
        {slot.canSign && (
          <>
            <DecisionForm
              decision={signing.decision}
              onDecide={signing.decide}
              meaning={slot.meaning}
              rationale={signing.rationale.text}
              onRationale={signing.rationale.write}
              refusal={signing.refusal}
            />
            <Statement slot={slot} decision={signing.decision} viewer={viewer ?? ''} />
          </>
        )}
      </div>
      <Foot
        {...{ view, slot, signing, leaving }}
        onSign={() => void sign()}
        onStay={() => setLeaving(false)}
        onLeave={leave}
      />
    </div>
  );
}

interface FootProps {
  readonly view: SprintView;
  readonly slot: SignoffSlot;
  readonly signing: SprintSigning;
  readonly leaving: boolean;
  readonly onSign: () => void;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function Foot({ view, slot, signing, leaving, onSign, onStay, onLeave }: FootProps) {
  if (leaving) {
    return (
      <footer className="sprint-foot">
        <p className="sign-next" role="alert">
          Leave without signing? Your rationale is kept.
        </p>
        <Button look="subtle" onClick={onStay}>
          Stay
        </Button>
        <Button onClick={onLeave}>Leave without signing</Button>
      </footer>
    );
  }
  const rejecting = signing.decision === 'rejected';
  return (
    <footer className="sprint-foot">
      <p className="sign-next">
        {rejecting
          ? `The sprint then is not validated until a ${slot.roleName} approves`
          : afterYou(view, slot)}
      </p>
      <Button look="subtle" onClick={onLeave}>
        Cancel
      </Button>
      {slot.canSign && (
        <Button look={rejecting ? 'danger' : 'primary'} busy={signing.busy} onClick={onSign}>
          {buttonWords(signing, slot)}
        </Button>
      )}
    </footer>
  );
}

function buttonWords({ busy, decision }: SprintSigning, { meaning }: SignoffSlot): string {
  if (busy) return 'Signing…';
  return decision === 'rejected' ? 'Reject with this rationale' : signWords(meaning, 'sprint');
}
