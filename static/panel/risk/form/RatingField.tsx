import type { Rating, RiskMethod } from '../../../../src/contract/riskScoring';
import { scoreOf } from '../../../../src/contract/riskScoring';
import { Button } from '../../../kit/Button';
import { Level } from '../../../kit/Level';
import { Matrix } from '../../../kit/Matrix';
import { CheckField } from '../../../kit/TextField';
import { PartsField } from './PartsField';
import { ScaleChoice } from './ScaleChoice';

interface RatingFieldProps {
  readonly id: string;
  readonly legend: string;
  readonly rating: Rating;
  readonly method: RiskMethod;
  /** The rating before controls, to begin from. */
  readonly before?: Rating;
  readonly onChange: (rating: Rating) => void;
}

/** Severity and probability by the scales of the method, and what they come to at once. */
export function RatingField({ id, legend, rating, method, before, onChange }: RatingFieldProps) {
  const { combination } = method;
  const scored = scoreOf(rating, method);
  return (
    <fieldset className="rating">
      <legend className="rating-legend">
        {legend}{' '}
        <span className="rating-level" aria-live="polite">
          <Level level={scored?.level ?? null} unknown="Unknown until both are chosen" />
          {scored !== undefined && <span className="small subtle number"> score {scored.score}</span>}
        </span>
      </legend>
      {before !== undefined && isEmpty(rating) && !isEmpty(before) && (
        <Button
          look="link"
          onClick={() => {
            onChange(before);
            focusChosen(`${id}-severity`);
          }}
        >
          Begin with the rating before controls
        </Button>
      )}
      <Scales id={id} rating={rating} method={method} onChange={onChange} />
      {combination !== undefined && (
        <CheckField
          id={`${id}-two`}
          label={`Make the ${method.probability.name.toLowerCase()} of two parts`}
          checked={rating.parts !== undefined}
          onChange={(two) => onChange({ ...severityOf(rating), ...(two && { parts: ['', ''] }) })}
        />
      )}
      <details className="rating-matrix">
        <summary>Pick in the matrix</summary>
        <Matrix
          method={method}
          caption={`${legend}: level by ${method.severity.name} and ${method.probability.name}`}
          selected={scored ?? cellOf(rating)}
          onSelect={(cell) =>
            onChange(cell === undefined ? {} : { severity: cell.severity, probability: cell.probability })
          }
        />
      </details>
    </fieldset>
  );
}

function Scales({ id, rating, method, onChange }: Omit<RatingFieldProps, 'legend' | 'before'>) {
  const { severity, probability, combination } = method;
  const { severity: harm, parts, ...chance } = rating;
  return (
    <div className="rating-scales">
      <ScaleChoice
        id={`${id}-severity`}
        name={severity.name}
        points={severity.points}
        chosen={harm}
        onChoose={(point) =>
          onChange({ ...chance, ...(parts && { parts }), ...(point && { severity: point }) })
        }
      />
      {parts === undefined || combination === undefined ? (
        <ScaleChoice
          id={`${id}-probability`}
          name={probability.name}
          points={probability.points}
          chosen={rating.probability}
          onChoose={(point) => onChange({ ...severityOf(rating), ...(point && { probability: point }) })}
        />
      ) : (
        <PartsField
          id={`${id}-parts`}
          method={method}
          combination={combination}
          parts={parts}
          onChange={(next) => onChange({ ...severityOf(rating), parts: next })}
        />
      )}
    </div>
  );
}

/** The button is gone by the next frame: the focus goes to what it chose. */
const focusChosen = (name: string): void =>
  void requestAnimationFrame(() =>
    document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.focus(),
  );

const severityOf = ({ severity }: Rating): Rating => (severity === undefined ? {} : { severity });

const cellOf = ({ severity = '', probability = '' }: Rating) => ({ severity, probability });

const isEmpty = ({ severity, probability, parts }: Rating): boolean =>
  severity === undefined &&
  probability === undefined &&
  (parts === undefined || parts.every((part) => part === ''));
