import { useState } from 'react';
import { call } from '../kit/bridge';
import { Button } from '../kit/Button';
import { RationaleForm } from '../kit/RationaleForm';
import type { SprintPlace } from './useSprint';

interface ReopenProps {
  readonly place: SprintPlace;
  readonly onDone: () => Promise<void>;
}

/** Ends what was signed, so that the sprint can be worked on and signed anew. The rationale is the confirmation. */
export function Reopen({ place, onDone }: ReopenProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p>
        <Button onClick={() => setAsking(true)}>Reopen the validation…</Button>
      </p>
    );
  }
  return (
    <RationaleForm
      label="Rationale for reopening"
      placeholder="Why is this sprint worked on again?"
      keep={`caregate.reopen.${place.sprint}.${place.project}`}
      button={{ text: 'Reopen with this rationale', busy: 'Reopening…', look: 'danger' }}
      onSend={(rationale, nonce) => call('sprint.reopen', { ...place, nonce, rationale })}
      onDone={async () => {
        setAsking(false);
        await onDone();
      }}
      onCancel={() => setAsking(false)}
    >
      <p>Every signature on the sprint ends, and what is in the sprint now becomes its baseline.</p>
    </RationaleForm>
  );
}
