import { visible } from '../../kit/text';
import { methodIn } from '../words/methods';
import { methodMark } from '../words/policyMarks';
import { useEditing } from './EditorContext';
import { methodsOffered, withMethod } from './riskEdits';
import { Row } from './Row';
import { OneValue } from './values';

const NONE = '-';

/** `Risk is scored by Severity × probability, 5 × 5, version 1 (Low, Medium, High)` */
export function MethodRow() {
  const { found, draft, names, change } = useEditing();
  const { riskMethod } = draft;
  const offered = methodsOffered(found, riskMethod).map(({ id }) => id);
  const ids = riskMethod === undefined || offered.includes(riskMethod) ? offered : [riskMethod, ...offered];
  const levels = (methodIn(found, draft)?.levels ?? []).map(({ name }) => visible(name));
  return (
    <Row parts={['riskMethod']} mark={methodMark(riskMethod, found.policy, names)}>
      Risk is scored by{' '}
      <OneValue
        id="riskMethod"
        label="Risk method"
        hint="Publishing takes up its latest version. Gates can then ask for a level of risk."
        text={riskMethod === undefined ? 'no method' : names.method(riskMethod)}
        value={riskMethod ?? NONE}
        options={[
          { id: NONE, name: 'No method: risk is not scored' },
          ...ids.map((id) => ({ id, name: names.method(id) })),
        ]}
        onApply={(chosen) => change((one) => withMethod(one, chosen === NONE ? undefined : chosen))}
      />
      {levels.length > 0 && <span className="subtle"> ({levels.join(', ')})</span>}
    </Row>
  );
}
