import { useState } from 'react';
import type { GateView, IssueView, SignoffSlot } from '../../src/contract/view';
import { closeDialog } from '../kit/bridge';
import { Icon } from '../kit/Icon';
import { visible } from '../kit/text';
import { ChangedSection } from './ChangedSection';
import { DecisionForm } from './DecisionForm';
import { ExceptionsSection } from './ExceptionsSection';
import { Notices } from './Notices';
import { SignedSection } from './SignedSection';
import { SignFoot } from './SignFoot';
import { Statement } from './Statement';
import { useDialogKeys } from './useDialogKeys';
import { useDraft } from './useDraft';
import type { SignDecision, Signing } from './useSigning';

interface SignDialogProps {
  readonly signing: Signing;
  readonly view: IssueView;
  readonly gate: GateView;
  readonly slot: SignoffSlot;
  readonly reject: boolean;
}

/** Nobody signs without having seen what: the change first, then the whole, then the decision. */
export function SignDialog({ signing, view, gate, slot, reject }: SignDialogProps) {
  const [decision, setDecision] = useState<SignDecision>(reject ? 'rejected' : 'approved');
  const [leaving, setLeaving] = useState(false);
  const draft = useDraft(view.issue.id, gate.id, slot.role);
  const mine = lastOwn(view, slot);

  const sign = async (): Promise<void> => {
    if (!slot.canSign) return;
    if (decision === 'rejected' && draft.text.trim() === '') {
      signing.refuse({
        code: 'rationale-required',
        title: 'Rejecting needs a rationale',
        message: 'What must change before you can approve?',
      });
      document.getElementById('rationale')?.focus();
      return;
    }
    const signed = await signing.sign({ decision, meaning: slot.meaning, rationale: draft.text });
    if (!signed) return;
    draft.forget();
    await closeDialog(true);
  };
  const leave = (): void => {
    if (draft.text.trim() === '' || leaving) void closeDialog(false);
    else setLeaving(true);
  };
  useDialogKeys(() => void sign(), leave);

  return (
    <main className="sign panel" aria-labelledby="sign-title">
      <header className="sign-head">
        <div>
          <h1 id="sign-title">
            Sign <span className="key">{view.issue.key}</span> as {slot.roleName}
          </h1>
          <p className="sign-summary">{visible(view.issue.summary)}</p>
        </div>
        <button type="button" className="sign-close" aria-label="Close without signing" onClick={leave}>
          <Icon name="cross" />
        </button>
      </header>
      <div className="sign-body">
        <Notices signing={signing} slot={slot} />
        <ChangedSection gate={gate} mine={mine} />
        <ExceptionsSection view={view} gate={gate} />
        <SignedSection view={view} gate={gate} mine={mine} />
        {slot.canSign && (
          <>
            <DecisionForm
              decision={decision}
              onDecide={setDecision}
              meaning={slot.meaning}
              rationale={draft.text}
              onRationale={draft.write}
              refusal={signing.refusal}
            />
            <Statement slot={slot} decision={decision} viewer={view.viewer.accountId} />
          </>
        )}
      </div>
      <SignFoot
        gate={gate}
        slot={slot}
        decision={decision}
        busy={signing.busy}
        leaving={leaving}
        onStay={() => setLeaving(false)}
        onLeave={leave}
        onSign={() => void sign()}
      />
    </main>
  );
}

const lastOwn = (view: IssueView, slot: SignoffSlot) =>
  slot.given.filter((one) => one.signer.accountId === view.viewer.accountId).at(-1);
