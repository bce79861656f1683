import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import { scoreOf, type RiskMethod } from '../../../../src/contract/riskScoring';
import { Icon } from '../../../kit/Icon';
import { Level } from '../../../kit/Level';
import { either } from '../../../kit/text';
import { missingWords } from './missing';

/** What the hazard comes to when it is saved as it stands: its levels, or what keeps it a draft. */
export function Outlook({ draft, method }: { readonly draft: HazardDraft; readonly method: RiskMethod }) {
  const missing = missingWords(draft, method);
  if (missing.length > 0)
    return (
      <p className="outlook" role="status">
        <Icon name="edit" tone="warning" small /> Saves as a draft, which counts as unknown. Missing:{' '}
        {either(missing, 'and')}.
      </p>
    );
  return (
    <p className="outlook" role="status">
      Before controls <Level level={scoreOf(draft.initial, method)?.level ?? null} /> → after controls{' '}
      <Level level={scoreOf(draft.residual, method)?.level ?? null} />
    </p>
  );
}
