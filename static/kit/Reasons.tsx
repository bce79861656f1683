import './reasons.css';
import type { ReasonView } from '../../src/contract/view';
import { Button } from './Button';
import { useDeparting } from './useDeparting';
import { Who } from './Who';

export type Settle = (reason: ReasonView) => void;

/** What is missing, who can supply it, and where: one numbered line each, linked to where it is settled. */
export function Reasons({
  reasons,
  onSettle,
}: {
  readonly reasons: readonly ReasonView[];
  readonly onSettle: Settle;
}) {
  const lines = useDeparting(reasons.map((reason) => ({ key: keyOf(reason), value: reason })));
  let number = 0;
  return (
    <div className="reasons">
      <div className="reason-heads" aria-hidden="true">
        <span />
        <span>What is missing</span>
        <span>Who can</span>
        <span />
      </div>
      <ol>
        {lines.map(({ key, value, settled }) => {
          if (!settled) number += 1;
          return (
            <li key={key} className={`reason${settled ? ' reason-settled' : ''}`}>
              <span className="reason-number">{settled ? '' : number}</span>
              <div className="reason-what">
                <p className="reason-title">{value.title}</p>
                {value.detail !== undefined && <p className="reason-detail">{value.detail}</p>}
              </div>
              <div className="reason-who">
                <span className="reason-who-label">Who can: </span>
                <Who who={value.who} />
              </div>
              <div className="reason-act">
                {!settled && <ReasonAction reason={value} onSettle={onSettle} />}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const keyOf = ({ reason }: ReasonView): string =>
  [
    reason.code,
    'checklist' in reason ? reason.checklist : '',
    'role' in reason ? reason.role : '',
    'seq' in reason ? reason.seq : '',
  ].join(' ');

function ReasonAction({ reason, onSettle }: { readonly reason: ReasonView; readonly onSettle: Settle }) {
  const { action } = reason;
  if (action.kind === 'wait') return <span className="reason-wait">Comes after {action.reason}</span>;
  if (action.kind === 'others') return null;
  return (
    <Button look="link" onClick={() => onSettle(reason)}>
      {labelOf(reason)}
    </Button>
  );
}

function labelOf({ action, reason }: ReasonView): string {
  if (action.kind === 'risk') return reason.code === 'risk-unknown' ? 'Assess risk' : 'Open risk';
  if (action.kind === 'sign') return reason.code === 'signoff-stale' ? 'Review and sign…' : 'Sign…';
  if (reason.code === 'evidence-missing') return 'Add evidence';
  return 'items' in reason && reason.items.length === 1 ? 'Answer item' : 'Answer items';
}
