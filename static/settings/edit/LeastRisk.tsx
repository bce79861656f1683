import { leastRiskWords } from '../words/riskSentences';
import { useEditing, type GateProps } from './EditorContext';
import { withScope } from './edits';
import { pathOf } from './paths';
import { useLevels } from './useLevels';
import { OneValue } from './values';

const ANY = '-';

/** `a risk of at least High or unknown`. Shown to be added only where the policy scores risk. */
export function LeastRisk({ gate, index, onChange }: GateProps) {
  const { names } = useEditing();
  const { riskAtLeast } = gate.scope;
  const levels = useLevels(riskAtLeast);
  if (levels.length === 0) return null;
  return (
    <OneValue
      id={pathOf('gates', index, 'scope.riskAtLeast')}
      label="Risk at least"
      hint="Issues whose risk is not known yet are in as well."
      look={riskAtLeast === undefined ? 'add' : 'value'}
      text={riskAtLeast === undefined ? 'a level of risk' : leastRiskWords(riskAtLeast, names)}
      value={riskAtLeast ?? ANY}
      options={[{ id: ANY, name: 'Any risk' }, ...levels]}
      onApply={(chosen) =>
        onChange((one) => withScope(one, 'riskAtLeast', chosen === ANY ? undefined : chosen))
      }
    />
  );
}
