import type { ControlView, HazardView, LevelView } from '../../../src/contract/riskView';
import type { Rating, RiskMethod } from '../../../src/contract/riskScoring';
import { IssueLink } from '../../kit/IssueLink';
import { Lozenge } from '../../kit/Lozenge';
import { visible } from '../../kit/text';
import { When } from '../../kit/When';
import { KIND_WORDS, ratingWords, REDUCES_WORDS } from './words';

interface HazardMoreProps {
  readonly hazard: HazardView;
  readonly method: RiskMethod;
}

/** How a hazard was rated, what controls it, why it is worth it, and who says so. */
export function HazardMore({ hazard, method }: HazardMoreProps) {
  const { controls, benefit, by, at } = hazard;
  return (
    <div className="hazard-more">
      <dl className="hazard-ratings">
        <Rated label="Before controls" rating={hazard.initial} level={hazard.initialLevel} method={method} />
        <Rated label="After controls" rating={hazard.residual} level={hazard.residualLevel} method={method} />
      </dl>
      {controls.length > 0 && (
        <ul className="controls" aria-label="Controls">
          {controls.map((control, place) => (
            <ControlLine key={`${control.issueId ?? ''} ${String(place)}`} control={control} />
          ))}
        </ul>
      )}
      {benefit !== null && (
        <div>
          <p className="field-label">Benefit against the residual risk</p>
          <p className="item-reason">{visible(benefit)}</p>
        </div>
      )}
      <p className="small subtle">
        {by.name}, <When at={at} />
      </p>
    </div>
  );
}

interface RatedProps {
  readonly label: string;
  readonly rating: Rating;
  readonly level: LevelView;
  readonly method: RiskMethod;
}

function Rated({ label, rating, level, method }: RatedProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {ratingWords(rating, method)}
        {level.level !== null && `: ${level.level.name}, score ${String(level.score)}`}
      </dd>
    </div>
  );
}

/** A control: where it is carried out, what kind it is and what it lowers, whether it is done and proved. */
function ControlLine({ control }: { readonly control: ControlView }) {
  const { issue, kind, reduces, implemented, verified } = control;
  return (
    <li className="control">
      <p className="control-issue">
        {issue === null ? (
          <span className="subtle">An issue that is not visible to you</span>
        ) : (
          <>
            <IssueLink issueKey={issue.key} /> {visible(issue.summary)}{' '}
            <span className="small subtle">{visible(issue.status)}</span>
          </>
        )}
      </p>
      <p className="small subtle">
        {KIND_WORDS[kind]}, lowers {REDUCES_WORDS[reduces].toLowerCase()}
      </p>
      <p className="control-marks">
        <Mark done={implemented} yes="Implemented" no="Not implemented" />
        <Mark done={verified} yes="Verified" no="Not verified" />
      </p>
    </li>
  );
}

const Mark = ({ done, yes, no }: { readonly done: boolean; readonly yes: string; readonly no: string }) => (
  <Lozenge tone={done ? 'success' : 'warning'} icon={done ? 'check' : 'warning'}>
    {done ? yes : no}
  </Lozenge>
);
