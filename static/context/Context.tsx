import './context.css';
import { useEffect } from 'react';
import type { GateView, IssueView } from '../../src/contract/view';
import { onRecorded, showPanel } from '../kit/bridge';
import { Button } from '../kit/Button';
import { FINAL } from '../kit/outcome';
import { Lozenge } from '../kit/Lozenge';
import { either } from '../kit/text';
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

function Summary({ view }: { readonly view: IssueView }) {
  const gates = view.gates.filter((gate) => gate.outcome !== 'not-applicable');
  const yours = view.nextStep.kind === 'answer' || view.nextStep.kind === 'sign';
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
