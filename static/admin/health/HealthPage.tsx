import './health.css';
import { useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { freshness } from '../../kit/dates';
import { useZone } from '../../kit/host';
import { Icon } from '../../kit/Icon';
import { Answered } from '../Answered';
import type { Health } from '../types';
import { useKept } from '../useKept';
import { CheckList } from './CheckList';
import { Passes } from './Passes';
import { headline } from './words';

const load = () => call('health.get', {});

/** What the hourly pass found and mended, and what the app cannot reach. */
export function HealthPage() {
  const loaded = useKept(load);
  const [busy, setBusy] = useState(false);
  const again = async (): Promise<void> => {
    setBusy(true);
    await loaded.reload();
    setBusy(false);
  };
  return (
    <Answered loaded={loaded} title="Looking at the checks">
      {(health) => (
        <>
          <Top health={health} busy={busy} onAgain={() => void again()} />
          <section className="admin-part" aria-labelledby="checks-title">
            <h2 id="checks-title">Checks</h2>
            {health.checks.length === 0 ? (
              <Empty>Nothing was checked yet.</Empty>
            ) : (
              <CheckList checks={health.checks} />
            )}
          </section>
          <section className="admin-part" aria-labelledby="passes-title">
            <h2 id="passes-title">Hourly passes</h2>
            <p className="subtle">
              Each looks for what events missed: issues that passed a gate unproved are recorded, projections
              that lag behind are mended, roll-ups of children are compared with Jira, and sprints that were
              started, completed or deleted, or whose validation changed, are recorded.
            </p>
            {health.passes.length === 0 ? (
              <Empty>None yet. The first runs within an hour after installation.</Empty>
            ) : (
              <Passes passes={health.passes} />
            )}
          </section>
        </>
      )}
    </Answered>
  );
}

function Top({ health, busy, onAgain }: { health: Health; busy: boolean; onAgain: () => void }) {
  const { title, text, icon } = headline(health);
  const fresh = freshness(health.checkedAt, new Date().toISOString(), useZone());
  return (
    <div className="health-top">
      <Icon name={icon} tone={icon === 'clock' ? 'subtle' : icon} />
      <div className="row-words">
        <h2>{title}</h2>
        <p className="subtle">
          {text} Checked {fresh}.
        </p>
      </div>
      <Button busy={busy} onClick={onAgain}>
        {busy ? 'Checking…' : 'Check again'}
      </Button>
    </div>
  );
}
