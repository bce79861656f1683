import { FieldError } from '../kit/FieldError';
import type { Trouble } from '../kit/outcome';
import { isFieldRefusal } from './fieldRefusals';
import type { SignDecision } from './useSigning';

interface DecisionFormProps {
  readonly decision: SignDecision;
  readonly onDecide: (decision: SignDecision) => void;
  readonly meaning: string;
  readonly rationale: string;
  readonly onRationale: (text: string) => void;
  readonly refusal?: Trouble;
}

const CHOICES: readonly (readonly [SignDecision, string])[] = [
  ['approved', 'Approve'],
  ['rejected', 'Reject'],
];

/** Approve or reject, with which meaning, and why. */
export function DecisionForm({
  decision,
  onDecide,
  meaning,
  rationale,
  onRationale,
  refusal,
}: DecisionFormProps) {
  const rejecting = decision === 'rejected';
  const wrong = refusal !== undefined && isFieldRefusal(refusal) ? refusal : undefined;
  return (
    <section className="sign-section sign-form" aria-label="Your decision">
      <fieldset>
        <legend className="field-label">Decision</legend>
        <div className="sign-choices">
          {CHOICES.map(([value, word]) => (
            <label key={value} className="radio">
              <input
                type="radio"
                name="decision"
                value={value}
                checked={decision === value}
                onChange={() => onDecide(value)}
              />
              {word}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <p className="field-label">Meaning</p>
        <p className="sign-meaning">{rejecting ? `Not given: “${meaning}”` : meaning}</p>
      </div>
      <div className="sign-rationale">
        <label className="field-label" htmlFor="rationale">
          Rationale{' '}
          <span className="sign-hint">
            {rejecting ? '(required when you reject)' : '(optional when you approve)'}
          </span>
        </label>
        <textarea
          id="rationale"
          className="field field-area"
          autoComplete="off"
          maxLength={2000}
          placeholder={rejecting ? 'What must change before you can approve?' : undefined}
          value={rationale}
          aria-required={rejecting}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : 'rationale-error'}
          onChange={(event) => onRationale(event.target.value)}
        />
        {wrong !== undefined && <FieldError id="rationale-error" refusal={wrong} />}
      </div>
    </section>
  );
}
