import './settings.css';
import { call } from '../kit/bridge';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { Skeleton } from '../kit/Skeleton';
import { useLoaded } from '../kit/useLoaded';
import { Adopt } from './Adopt';
import { InForce } from './InForce';

const load = () => call('policy.get', {});

/** The policy of a project: what is in force, in sentences, and the starter policy to adopt. */
export function Settings() {
  const { outcome, reload } = useLoaded(load);
  return (
    <main className="settings panel" aria-labelledby="settings-title">
      <h1 id="settings-title">Policy</h1>
      {outcome === undefined && <Skeleton title="Reading the policy" />}
      {outcome?.ok === false && (
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
      )}
      {outcome?.ok === true && (
        <>
          {outcome.value.policy === null ? (
            <p className="settings-lead">
              No policy yet. Until one is adopted, nothing is recorded, and a transition that carries the
              CareGate validator stays blocked.
            </p>
          ) : (
            <InForce policy={outcome.value.policy} statuses={outcome.value.statuses} />
          )}
          {outcome.value.mayAdopt ? (
            <Adopt found={outcome.value} onAdopted={reload} />
          ) : (
            <p className="settings-lead">You can read this but not change it. A project admin can.</p>
          )}
        </>
      )}
    </main>
  );
}
