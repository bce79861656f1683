import type { ScalePoint } from '../../../../src/contract/riskScoring';

interface ScaleChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly points: readonly ScalePoint[];
  readonly chosen: string | undefined;
  readonly onChoose: (point: string | undefined) => void;
}

/** One step of a scale, each with what the method says of it. Not to know is a choice, too. */
export function ScaleChoice({ id, name, points, chosen, onChoose }: ScaleChoiceProps) {
  return (
    <div className="scale" role="radiogroup" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {name}
      </p>
      {points.map((point) => (
        <label key={point.id} className="choice">
          <input type="radio" name={id} checked={chosen === point.id} onChange={() => onChoose(point.id)} />
          <span>
            {point.name}
            {describe(point) !== '' && <span className="choice-hint">{describe(point)}</span>}
          </span>
        </label>
      ))}
      <label className="choice">
        <input type="radio" name={id} checked={chosen === undefined} onChange={() => onChoose(undefined)} />
        <span className="subtle">Not known yet</span>
      </label>
    </div>
  );
}

const describe = ({ description, upTo }: ScalePoint): string =>
  [description, upTo === undefined ? undefined : `up to ${upTo}`].filter(Boolean).join(', ');
