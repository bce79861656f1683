import './context.css';
import { useEffect } from 'react';
import type { RiskSummary } from '../../src/contract/riskSummary';
import type { GateView, IssueView } from '../../src/contract/view';
import { onRecorded, showPanel } from '../kit/bridge';
import { Button } from '../kit/Button';
import { FINAL } from '../kit/outcome';
import { Level } from '../kit/Level';
import { Lozenge } from '../kit/Lozenge';
import { count, either } from '../kit/text';
import { useIssueView } from '../kit/useIssueView';

/** State, count, next step and one line a gate: what somebody sees before the panel is open. */
export function Context() {
  const { view, trouble, reload } = useIssueView(false);
  useEffect(() => onRecorded(() => void reload()), [reload]);
  if (view !== null) return <Summary view={view} />;
  return (
    <main className="context" aria-label="Compliance status" aria-busy={trouble === null}>
      {trouble === null ? (
        <p className="subtle" role="status">
          Checking this issue
        </p>
      ) : (
        <div role="alert">
          <p>{trouble.title}</p>
          <p className="small subtle">{trouble.message}</p>
          {!FINAL.has(trouble.code) && (
            <Button compact onClick={() => void reload()}>
              Try again
            </Button>
          )}
        </div>
      )}
    </main>
  );
}

const YOURS: ReadonlySet<string> = new Set(['answer', 'sign', 'risk']);

function Summary({ view }: { readonly view: IssueView }) {
  const gates = view.gates.filter((gate) => gate.outcome !== 'not-applicable');
  const yours = YOURS.has(view.nextStep.kind);
  return (
    <main className="context" aria-label="Compliance status">
      <StateLozenge view={view} />
      <dl className="context-lines">
        {gates.map((gate) => (
          <div key={gate.id}>
            <dt>
              {either(
                gate.guards.map((status) => status.name),
                'and',
              )}
            </dt>
            <dd title={gate.title}>{gateWords(gate)}</dd>
          </div>
        ))}
        {view.risk !== undefined && <RiskLine risk={view.risk} />}
        <div>
          <dt>Next</dt>
          <dd>
            {yours ? (
              <Button look="link" onClick={() => void showPanel()}>
                You: {lowerFirst(view.nextStep.title)}
              </Button>
            ) : (
              view.nextStep.title
            )}
          </dd>
        </div>
      </dl>
      {gates.length > 0 && !yours && (
        <Button look="link" onClick={() => void showPanel()}>
          Go to Compliance
        </Button>
      )}
    </main>
  );
}

/** The level in a line, with what makes it matter. */
function RiskLine({ risk }: { readonly risk: RiskSummary }) {
  const more = riskWords(risk);
  return (
    <div>
      <dt>Residual risk</dt>
      <dd>
        <Level level={risk.level} />
        {more !== '' && <span className="small subtle"> {more}</span>}
      </dd>
    </div>
  );
}

/** `1 hazard above the ceiling`, `2 drafts`, or that nobody has assessed it. */
function riskWords({ level, hazards, drafts, above, accepted }: RiskSummary): string {
  if (level === null) return hazards === 0 ? 'not assessed' : drafts > 0 ? count(drafts, 'draft') : '';
  if (above === 0) return '';
  return accepted ? 'accepted' : `${count(above, 'hazard')} above the ceiling`;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const gateWords = (gate: GateView): string =>
  gate.outcome === 'passed' ? 'Passed' : `${String(gate.reasons.length)} missing`;

function StateLozenge({ view }: { readonly view: IssueView }) {
  switch (view.state) {
    case 'passed':
      return (
        <Lozenge tone="success" icon="check">
          Passed
        </Lozenge>
      );
    case 'blocked':
      return (
        <Lozenge tone="danger" icon="error">
          {view.missing > 0 ? `Blocked · ${String(view.missing)} missing` : 'Blocked'}
        </Lozenge>
      );
    case 'none':
      return <Lozenge icon="minusSquare">No gate applies</Lozenge>;
    case 'no-policy':
      return <Lozenge icon="minusSquare">No policy yet</Lozenge>;
  }
}
