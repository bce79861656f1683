import { useState } from 'react';
import type { GateView } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { Decision } from '../kit/Decision';
import { Reasons, type Settle } from '../kit/Reasons';
import { count } from '../kit/text';

interface GatesProps {
  readonly gates: readonly GateView[];
  readonly onSettle: Settle;
}

/** One sentence a gate. The nearest blocked gate shows its reasons, the others on demand. */
export function Gates({ gates, onSettle }: GatesProps) {
  const nearest = gates.find((gate) => gate.outcome === 'blocked');
  return (
    <section className="block" aria-labelledby="gates-title">
      <h2 className="sr-only" id="gates-title">
        Gates
      </h2>
      {gates.map((gate) => (
        <Gate key={gate.id} gate={gate} first={gate.id === nearest?.id} onSettle={onSettle} />
      ))}
    </section>
  );
}

interface GateProps {
  readonly gate: GateView;
  readonly first: boolean;
  readonly onSettle: Settle;
}

function Gate({ gate, first, onSettle }: GateProps) {
  const [opened, setOpened] = useState(false);
  const open = first || opened;
  if (gate.outcome !== 'blocked' || gate.reasons.length === 0) return <Decision gate={gate} />;
  if (open) {
    return (
      <Decision gate={gate}>
        <Reasons reasons={gate.reasons} onSettle={onSettle} />
      </Decision>
    );
  }
  return (
    <Decision
      gate={gate}
      aside={
        <Button look="link" compact expanded={false} onClick={() => setOpened(true)}>
          Show {count(gate.reasons.length, 'reason')}
        </Button>
      }
    />
  );
}
