import { Button } from '../../kit/Button';
import { methodIn } from '../words/methods';
import { AskedAdders } from './AskedAdders';
import { useEditing, type GateProps } from './EditorContext';
import { pathOf } from './paths';
import { addCeiling } from './riskEdits';

/** What a gate can ask for further. */
export function Adders(props: GateProps) {
  const { gate, index, onChange } = props;
  const { draft } = useEditing();
  return (
    <div className="gate-adders">
      <AskedAdders asker={gate} path={pathOf('gates', index)} onChange={onChange} most={10} />
      {gate.children === undefined && <ChildrenAdder {...props} />}
      {gate.risk === undefined && <RiskAdder onChange={onChange} />}
      {gate.sprint === undefined && draft.sprint?.gate !== gate.id && <SprintAdder onChange={onChange} />}
    </div>
  );
}

function ChildrenAdder({ gate, onChange }: GateProps) {
  const other = useEditing().draft.gates.find(({ id }) => id !== gate.id)?.id;
  if (other === undefined) return null;
  return (
    <Button compact look="subtle" onClick={() => onChange((one) => ({ ...one, children: other }))}>
      + Ask it of the children
    </Button>
  );
}

/** Only where the policy scores risk: nothing else has levels. */
function RiskAdder({ onChange }: Pick<GateProps, 'onChange'>) {
  const { found, draft } = useEditing();
  const levels = methodIn(found, draft)?.levels ?? [];
  if (levels.length === 0) return null;
  return (
    <Button compact look="subtle" onClick={() => onChange((one) => addCeiling(one, levels))}>
      + Ask for a residual risk
    </Button>
  );
}

/** Not on the gate that counts in a sprint: the sprint would wait for a gate that waits for the sprint. */
function SprintAdder({ onChange }: Pick<GateProps, 'onChange'>) {
  return (
    <Button compact look="subtle" onClick={() => onChange((one) => ({ ...one, sprint: true }))}>
      + Ask for a validated sprint
    </Button>
  );
}
