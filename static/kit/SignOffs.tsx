import './signOffs.css';
import type { GateView, SignoffSlot } from '../../src/contract/view';
import { SignOff } from './SignOff';
import { slotLines } from './signoffState';
import { either } from './text';
import { Waiting } from './Waiting';

/** What the sign-offs need of the page around them. */
export interface SignOffActions {
  readonly viewer: string;
  readonly onSign: (gate: GateView, slot: SignoffSlot) => void;
  readonly onRevoked: () => Promise<void>;
}

/** The sign-offs of each gate, in the order in which they are given, under the status that they are for. */
export function SignOffs({ gates, ...actions }: SignOffActions & { readonly gates: readonly GateView[] }) {
  return gates.map((gate) => (
    <section className="signoffs" key={gate.id} aria-label={`Sign-offs of ${gate.title}`}>
      <h3 className="signoffs-group">To move to {either(gate.guards.map((status) => status.name))}</h3>
      <ol>
        {gate.slots.map((slot, index) => (
          <Slot key={slot.role} gate={gate} slot={slot} step={index + 1} {...actions} />
        ))}
      </ol>
    </section>
  ));
}

interface SlotProps extends SignOffActions {
  readonly gate: GateView;
  readonly slot: SignoffSlot;
  readonly step: number;
}

function Slot({ gate, slot, step, ...actions }: SlotProps) {
  const { current, earlier, awaited } = slotLines(slot);
  const sign = slot.canSign ? () => actions.onSign(gate, slot) : undefined;
  const id = `sign-${gate.id}-${slot.role}`;
  return (
    <>
      {current.map((given) => (
        <SignOff
          key={given.seq}
          id={given.state === 'valid' || awaited > 0 ? undefined : id}
          step={step}
          given={given}
          gate={gate}
          slot={slot}
          viewer={actions.viewer}
          onSign={given.state === 'valid' || awaited > 0 ? undefined : sign}
          onRevoked={actions.onRevoked}
        />
      ))}
      {awaited > 0 && <Waiting id={id} step={step} slot={slot} awaited={awaited} onSign={sign} />}
      {earlier.map((given) => (
        <SignOff
          key={given.seq}
          given={given}
          gate={gate}
          slot={slot}
          viewer={actions.viewer}
          onRevoked={actions.onRevoked}
        />
      ))}
    </>
  );
}
