import type { GateView, SignoffSlot } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { afterYou } from '../kit/nextSigner';
import { either } from '../kit/text';
import { signWords } from './signWords';
import type { SignDecision } from './useSigning';

interface SignFootProps {
  readonly gate: GateView;
  readonly slot: SignoffSlot;
  readonly decision: SignDecision;
  readonly busy: boolean;
  readonly leaving: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onSign: () => void;
}

/** Who is next, and the button that names what it does. */
export function SignFoot({ gate, slot, decision, busy, leaving, ...on }: SignFootProps) {
  if (leaving) {
    return (
      <footer className="sign-foot">
        <p className="sign-next" role="alert">
          Leave without signing? Your rationale is kept.
        </p>
        <Button look="subtle" onClick={on.onStay}>
          Stay
        </Button>
        <Button onClick={on.onLeave}>Leave without signing</Button>
      </footer>
    );
  }
  const rejecting = decision === 'rejected';
  return (
    <footer className="sign-foot">
      <p className="sign-next">{rejecting ? staysBlocked(gate, slot) : afterYou(gate, slot)}</p>
      <Button look="subtle" onClick={on.onLeave}>
        Cancel
      </Button>
      {slot.canSign && (
        <Button look={rejecting ? 'danger' : 'primary'} busy={busy} onClick={on.onSign}>
          {busy ? 'Signing…' : rejecting ? 'Reject with this rationale' : signWords(slot.meaning)}
        </Button>
      )}
    </footer>
  );
}

const staysBlocked = (gate: GateView, slot: SignoffSlot): string =>
  `${either(
    gate.guards.map((status) => status.name),
    'and',
  )} then stays blocked until a ${slot.roleName} approves`;
