import { useState } from 'react';
import { openLink } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { Icon } from '../../kit/Icon';
import { Message } from '../../kit/Message';
import { Skeleton } from '../../kit/Skeleton';
import { count, either, visible } from '../../kit/text';
import type { Loaded } from '../../kit/useLoaded';
import { workflowAddress, type Where } from '../../kit/workflowAddress';
import { fromWords, gapsOf, missingFirst, missingIn } from '../gaps';
import type { Coverage, CoveredStatus, Transition } from '../types';

interface CoverageProps {
  readonly loaded: Loaded<Coverage>;
  readonly where: Where;
}

/** For each guarded status, which transitions into it carry the rule, and which lead round its gates. */
export function CoverageView({ loaded: { outcome, reload }, where }: CoverageProps) {
  if (outcome === undefined) return <Skeleton title="Reading the workflows" />;
  if (!outcome.ok) {
    return (
      <Message
        tone="danger"
        title={outcome.refusal.title}
        actions={
          <Button look="link" onClick={() => void reload()}>
            Try again
          </Button>
        }
      >
        {outcome.refusal.message}
      </Message>
    );
  }
  const coverage = outcome.value;
  if (!coverage.readable) {
    return (
      <Message tone="warning" title="Jira does not let CareGate read workflows">
        So it is not known which transitions carry the rule. Open each workflow of this project and look
        whether every transition into a guarded status has the CareGate rule.
      </Message>
    );
  }
  return <Readable coverage={coverage} where={where} onAgain={reload} />;
}

interface ReadableProps {
  readonly coverage: Coverage;
  readonly where: Where;
  readonly onAgain: () => Promise<void>;
}

function Readable({ coverage, where, onAgain }: ReadableProps) {
  const gaps = gapsOf(coverage);
  return (
    <div className="coverage">
      <div className="coverage-head">
        <p className="side-line">
          <Icon name={gaps === 0 ? 'success' : 'error'} tone={gaps === 0 ? 'success' : 'danger'} />
          <b>
            {gaps === 0
              ? 'No way round the gates was found'
              : `${count(gaps, 'transition leads', 'transitions lead')} round a gate`}
          </b>
        </p>
        <Button compact look="subtle" onClick={() => void onAgain()}>
          Read again
        </Button>
      </div>
      {coverage.gone.map(({ gate, status }) => (
        <Message
          key={`${gate} ${status}`}
          tone="warning"
          title={`${visible(gate)} guards a status that is gone`}
        >
          No workflow of this project has the status {status} any more. Edit the gate as a draft and choose
          the status that took its place.
        </Message>
      ))}
      {coverage.statuses.length === 0 && <Empty>No status is guarded yet.</Empty>}
      {coverage.statuses.map((status) => (
        <StatusCard key={status.id} status={status} where={where} />
      ))}
    </div>
  );
}

const SHOWN = 100;

function StatusCard({ status, where }: { readonly status: CoveredStatus; readonly where: Where }) {
  const missing = missingIn(status);
  const [most, setMost] = useState(Math.max(SHOWN, missing));
  const all = missingFirst(status);
  const carrying = all.length - missing;
  return (
    <section className="gate-card" aria-label={visible(status.name)}>
      <div className="gate-head">
        <h3>Into {visible(status.name)}</h3>
        <span className="small subtle">
          {carrying} of {count(all.length, 'transition')} {carrying === 1 ? 'carries' : 'carry'} the rule
        </span>
      </div>
      <div className="gate-body">
        <p className="small subtle">
          Guarded by{' '}
          {either(
            status.gates.map(({ title }) => visible(title)),
            'and',
          )}
          .
        </p>
        {all.length === 0 && <Empty>No transition leads here.</Empty>}
        <ul className="transitions">
          {all.slice(0, most).map((one) => (
            <TransitionLine key={`${one.workflow.id} ${one.id}`} one={one} where={where} />
          ))}
        </ul>
        {all.length > most && (
          <Button look="link" onClick={() => setMost(most + 5 * SHOWN)}>
            Show {Math.min(5 * SHOWN, all.length - most)} more of {all.length - most}
          </Button>
        )}
      </div>
    </section>
  );
}

function TransitionLine({ one, where }: { readonly one: Transition; readonly where: Where }) {
  const types = one.issueTypes.length === 0 ? '' : ` · ${one.issueTypes.map(visible).join(', ')}`;
  return (
    <li className="transition">
      <span className="transition-state">
        <Icon name={one.carries ? 'success' : 'error'} tone={one.carries ? 'success' : 'danger'} />{' '}
        {one.carries ? 'Carries the rule' : 'Without the rule'}
      </span>
      <div>
        <p className={one.carries ? undefined : 'transition-missing'}>{visible(one.name)}</p>
        <p className="small subtle">
          {visible(fromWords(one))} · workflow {visible(one.workflow.name)}
          {types}
        </p>
        <Screen one={one} />
      </div>
      {!one.carries && (
        <span>
          <Button
            compact
            label={`Open workflow ${visible(one.workflow.name)} to add the rule to ${visible(one.name)}`}
            onClick={() => void openLink(workflowAddress(where, one.workflow.name))}
          >
            Open workflow
          </Button>
        </span>
      )}
    </li>
  );
}

/** What may be changed on the transition's screen without the check hearing of it. */
function Screen({ one: { unreported, screenKnown, carries } }: { readonly one: Transition }) {
  if (!carries || (screenKnown && unreported.length === 0)) return null;
  const fields = either(
    unreported.map(({ name }) => visible(name)),
    'and',
  );
  return (
    <p className="side-line small">
      <Icon name="warning" tone="warning" small />
      <span>
        {screenKnown
          ? `Its screen holds ${fields}, which Jira does not report to the check: a change made there is found only after the move. Take it off the screen, or rely on the audit trail.`
          : 'Jira does not say what is on its screen.'}
      </span>
    </p>
  );
}
