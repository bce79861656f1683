import './sections.css';
import { call } from '../kit/bridge';
import { Empty } from '../kit/Empty';
import { FieldError } from '../kit/FieldError';
import { Icon } from '../kit/Icon';
import { Skeleton } from '../kit/Skeleton';
import { useLoaded } from '../kit/useLoaded';

const explain = () => call('gate.explain', {});

/** What Jira would show for each guarded status if somebody moved the issue there now. */
export function Explain() {
  const { outcome } = useLoaded(explain);
  return (
    <section className="block section" aria-labelledby="explain-title">
      <h2 id="explain-title">What a refused transition says</h2>
      {outcome === undefined && <Skeleton title="Asking the gates" />}
      {outcome?.ok === false && <FieldError id="explain-error" refusal={outcome.refusal} />}
      {outcome?.ok === true && outcome.value.decisions.length === 0 && (
        <Empty>{`No gate guards a status. ${outcome.value.key} can move freely.`}</Empty>
      )}
      {outcome?.ok === true &&
        outcome.value.decisions.map((decision) => (
          <div className="explained" key={decision.status.id}>
            <Icon name={decision.open ? 'success' : 'error'} tone={decision.open ? 'success' : 'danger'} />
            <p>{decision.text === '' ? `${decision.status.name} is open.` : decision.text}</p>
          </div>
        ))}
    </section>
  );
}
