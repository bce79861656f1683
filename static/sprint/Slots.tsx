import '../kit/signOffs.css';
import type { SprintView } from '../../src/contract/sprintView';
import type { SignoffSlot } from '../../src/contract/view';
import { slotLines } from '../kit/signoffState';
import { Waiting } from '../kit/Waiting';
import { Given } from './Given';
import type { SprintPlace } from './useSprint';

interface SlotsProps {
  readonly view: SprintView;
  readonly place: SprintPlace;
  readonly viewer: string | undefined;
  readonly onSign: (role: string) => void;
  readonly onDone: () => Promise<void>;
}

/** The sign-offs on the whole sprint, in the order in which they are given. */
export function Slots({ view, ...rest }: SlotsProps) {
  return (
    <section className="sprint-section signoffs" aria-labelledby="sprint-signoffs">
      <div className="sprint-between">
        <h3 id="sprint-signoffs">Sign-offs on the whole sprint</h3>
        <span className="small subtle">
          {view.state === 'none' || view.state === 'open'
            ? 'Open once every relevant issue has passed'
            : view.slots.length > 1 && 'Signed in the order shown'}
        </span>
      </div>
      <ol>
        {view.slots.map((slot, index) => (
          <Slot key={slot.role} slot={slot} step={index + 1} {...rest} />
        ))}
      </ol>
    </section>
  );
}

type SlotProps = Omit<SlotsProps, 'view'> & { readonly slot: SignoffSlot; readonly step: number };

function Slot({ slot, step, place, viewer, onSign, onDone }: SlotProps) {
  const { current, earlier, awaited } = slotLines(slot);
  const sign = slot.canSign ? () => onSign(slot.role) : undefined;
  const line = { slot, place, viewer, onDone };
  return (
    <>
      {current.map((given) => (
        <Given
          key={given.seq}
          {...line}
          step={step}
          given={given}
          onSign={given.state === 'valid' || awaited > 0 ? undefined : sign}
        />
      ))}
      {awaited > 0 && (
        <Waiting id={`sprint-sign-${slot.role}`} step={step} slot={slot} awaited={awaited} onSign={sign} />
      )}
      {earlier.map((given) => (
        <Given key={given.seq} {...line} given={given} />
      ))}
    </>
  );
}
