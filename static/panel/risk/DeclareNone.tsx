import { call } from '../../kit/bridge';
import { RationaleForm } from '../../kit/RationaleForm';
import type { Desk } from './desk';

/** Saying that an issue has no hazard is an assessment, and takes a rationale. */
export const DeclareNone = ({ desk }: { readonly desk: Desk }) => (
  <RationaleForm
    label="Why there is no hazard"
    placeholder="What was looked at, and why nothing of it can lead to harm."
    button={{ text: 'Declare no hazards', busy: 'Declaring…' }}
    keep={`caregate.risk.none.${desk.issueId}`}
    onSend={(rationale, nonce) => call('risk.declareNone', { nonce, rationale })}
    onDone={async () => {
      await desk.recorded();
      desk.close('hazards-title');
    }}
    onCancel={() => desk.close('risk-none')}
  />
);
