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

/** One sentence a gate. A gate that the next transition meets shows its reasons, the others on demand. */
export function Gates({ gates, onSettle }: GatesProps) {
  return (
    <section className="block" aria-labelledby="gates-title">
      <h2 className="sr-only" id="gates-title">
        Gates
      </h2>
      {gates.map((gate) => (
        <Gate key={gate.id} gate={gate} onSettle={onSettle} />
      ))}
    </section>
  );
}

function Gate({ gate, onSettle }: { readonly gate: GateView; readonly onSettle: Settle }) {
  const [open, setOpen] = useState(gate.reachable);
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
        <Button look="link" compact expanded={false} onClick={() => setOpen(true)}>
          Show {count(gate.reasons.length, 'reason')}
        </Button>
      }
    />
  );
}
