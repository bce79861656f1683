import { DIMENSION_WORDS, type Dimension } from '../../../kit/dimensions';

interface DimensionsFieldProps {
  readonly chosen: readonly Dimension[];
  readonly onChange: (chosen: Dimension[]) => void;
}

const isDimension = (id: string): id is Dimension => id in DIMENSION_WORDS;
const EVERY = Object.keys(DIMENSION_WORDS).filter(isDimension);

/** What the harm is a harm to: one or more. */
export function DimensionsField({ chosen, onChange }: DimensionsFieldProps) {
  const toggle = (dimension: Dimension): void =>
    onChange(EVERY.filter((one) => chosen.includes(one) !== (one === dimension)));
  return (
    <fieldset>
      <legend className="field-label">What it harms</legend>
      <div className="dimensions">
        {EVERY.map((dimension) => (
          <label key={dimension} className="choice">
            <input type="checkbox" checked={chosen.includes(dimension)} onChange={() => toggle(dimension)} />
            {DIMENSION_WORDS[dimension]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
