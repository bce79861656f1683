import { combined, product, type Combination, type RiskMethod } from '../../../../src/contract/riskScoring';
import { SelectField, TextField } from '../../../kit/TextField';

type Parts = [string, string];

interface PartsFieldProps {
  readonly id: string;
  readonly method: RiskMethod;
  readonly combination: Combination;
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}

/** A probability of two parts: two steps that a table combines, or two numbers that are multiplied. */
export function PartsField({ id, method, combination, parts, onChange }: PartsFieldProps) {
  const point = method.probability.points.find((one) => one.id === combined(parts, method));
  const number = combination.kind === 'product' ? product(parts) : undefined;
  return (
    <div className="scale" role="group" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {method.probability.name} of two parts
      </p>
      <div className="parts-fields">
        <Part id={`${id}-1`} combination={combination} place={0} parts={parts} onChange={onChange} />
        <Part id={`${id}-2`} combination={combination} place={1} parts={parts} onChange={onChange} />
      </div>
      <p className="small subtle" role="status">
        Together: {point?.name ?? 'not known yet'}
        {number !== undefined && ` (${String(number)})`}
      </p>
    </div>
  );
}

interface PartProps extends Omit<PartsFieldProps, 'method'> {
  readonly place: 0 | 1;
}

function Part({ id, combination, place, parts, onChange }: PartProps) {
  const value = parts[place];
  const put = (text: string): void => onChange(place === 0 ? [text, parts[1]] : [parts[0], text]);
  if (combination.kind === 'product') {
    const label = place === 0 ? combination.first : combination.second;
    return (
      <TextField
        id={id}
        label={label}
        hint="From 0 to 1, such as 0.01."
        optional
        value={value}
        onChange={put}
      />
    );
  }
  const axis = place === 0 ? combination.first : combination.second;
  const chosen = axis.points.find((one) => one.id === value);
  return (
    <SelectField
      id={id}
      label={axis.name}
      hint={chosen?.description}
      value={value}
      options={[
        { value: '', label: 'Not known yet' },
        ...axis.points.map((one) => ({ value: one.id, label: one.name })),
      ]}
      onChange={put}
    />
  );
}
