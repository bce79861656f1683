import type { HazardView } from '../../../src/contract/riskView';
import { call } from '../../kit/bridge';
import { RationaleForm } from '../../kit/RationaleForm';
import { numberOf, type Desk } from './desk';

interface RemoveHazardProps {
  readonly desk: Desk;
  readonly hazard: HazardView;
  readonly opener: string;
}

/** Taking a hazard out takes a rationale. Its words stay in the audit trail. */
export const RemoveHazard = ({ desk, hazard: { id, revision }, opener }: RemoveHazardProps) => (
  <RationaleForm
    label={`Rationale for removing hazard ${numberOf(id)}`}
    placeholder="Why is this no hazard any more?"
    button={{ text: 'Remove with this rationale', busy: 'Removing…', look: 'danger' }}
    keep={`caregate.risk.remove.${desk.issueId}.${id}`}
    onSend={(rationale, nonce) => call('risk.remove', { nonce, hazard: id, replaces: revision, rationale })}
    onDone={async () => {
      await desk.recorded();
      desk.close('hazards-title');
    }}
    onCancel={() => desk.close(opener)}
  />
);
