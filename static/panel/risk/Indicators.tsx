import type { IndicatorView } from '../../../src/contract/riskView';
import { Button } from '../../kit/Button';
import { Icon, type IconName } from '../../kit/Icon';
import { count, visible } from '../../kit/text';
import type { Desk, Start } from './desk';

const MARKS: Readonly<Record<IndicatorView['outcome'], { readonly icon: IconName; readonly word: string }>> =
  {
    yes: { icon: 'check', word: 'Yes' },
    no: { icon: 'minusSquare', word: 'No' },
    unknown: { icon: 'information', word: 'Unknown' },
  };

/** What the issue itself says: the indicators that hold, each on what, and the hazards that they suggest. */
export function Indicators({ desk }: { readonly desk: Desk }) {
  const { inherent, indicators, hazards } = desk.view;
  if (indicators.length === 0) return null;
  const yes = indicators.filter(({ outcome }) => outcome === 'yes');
  const rest = indicators.filter(({ outcome }) => outcome !== 'yes');
  const unknown = rest.filter(({ outcome }) => outcome === 'unknown').length;
  return (
    <details className="risk-part risk-fold" open={hazards.length === 0}>
      <summary>
        <h3>What the issue says</h3>{' '}
        <span className="small subtle number">
          Inherent score {inherent.score} of 100 · {yes.length} of {count(indicators.length, 'indicator')}
          {unknown > 0 && `, ${String(unknown)} unknown`}
        </span>
      </summary>
      <p className="small subtle">{visible(inherent.why)}</p>
      {yes.length > 0 && (
        <ul className="indicators">
          {yes.map((indicator) => (
            <Indicator key={indicator.id} desk={desk} indicator={indicator} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className="indicators-rest">
          <summary>The other {rest.length}</summary>
          <ul>
            {rest.map(({ id, title, outcome, evidence }) => (
              <li key={id}>
                <Icon name={MARKS[outcome].icon} small /> <b>{MARKS[outcome].word}</b>: {title}
                {evidence.length > 0 && <span className="subtle">, {evidence.map(visible).join('; ')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

interface IndicatorProps {
  readonly desk: Desk;
  readonly indicator: IndicatorView;
}

function Indicator({ desk, indicator }: IndicatorProps) {
  const { id, title, evidence, weight, suggests } = indicator;
  const started = startOf(desk)?.indicator === id;
  return (
    <li className="indicator">
      <Icon name="check" tone="information" />
      <div>
        <p className="indicator-title">{title}</p>
        {evidence.map((line) => (
          <p key={line} className="small subtle">
            {visible(line)}
          </p>
        ))}
        {suggests !== null && (
          <p className="small subtle">
            Suggests: {suggests.hazard} → {suggests.situation} → {suggests.harm}
          </p>
        )}
      </div>
      <span className="indicator-weight number" title="What it adds to the inherent score">
        +{weight}
      </span>
      {suggests !== null && desk.view.mayEdit && !started && (
        <Button
          compact
          id={`suggest-${id}`}
          label={`Start a hazard from: ${title}`}
          onClick={() => desk.open({ kind: 'hazard', start: { indicator: id, title, suggests } })}
        >
          Start a hazard
        </Button>
      )}
    </li>
  );
}

const startOf = ({ form }: Desk): Start | undefined =>
  form?.kind === 'hazard' && !('was' in form) ? form.start : undefined;
