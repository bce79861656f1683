import { Icon } from '../../kit/Icon';
import { Level } from '../../kit/Level';
import { visible } from '../../kit/text';
import type { Assessment } from './desk';

/** The level, the sentence why, and the number: in this order. */
export function RiskHead({ view }: { readonly view: Assessment }) {
  const { residual, initial, method, hazards } = view;
  const rated = hazards.length > 0;
  return (
    <>
      <div className="block-head">
        <h2 id="risk-title" tabIndex={-1}>
          Risk
        </h2>
        <span className="small subtle">
          {method.title}, version {method.version}
        </span>
      </div>
      <div className="risk-head">
        <Level level={residual.level} look="big" />
        <div>
          <p className="risk-why">{visible(residual.why)}</p>
          <p className="risk-numbers">
            {residual.level !== null && <span className="number">Score {residual.score} of 100</span>}
            {rated && (
              <span className="risk-before">
                Before controls <Level level={initial.level} />
              </span>
            )}
          </p>
        </div>
      </div>
      {!view.mayEdit && (
        <p className="risk-note">
          <Icon name="information" /> You can read this. Assessing needs the permission Edit Issues.
        </p>
      )}
    </>
  );
}
