import { useEffect, useState } from 'react';
import type { IssueView } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { freshness } from '../kit/dates';
import { useZone } from '../kit/host';
import { Icon } from '../kit/Icon';
import type { IssueStore } from '../kit/useIssueView';
import { When } from '../kit/When';

export type FootSection = 'history' | 'explain' | 'keys';

interface FootProps {
  readonly store: IssueStore;
  readonly view: IssueView;
  readonly section: FootSection | undefined;
  readonly onSection: (section: FootSection | undefined) => void;
}

const TICK_MS = 30_000;

/** Against what and when this was checked, and the ways to look behind it. */
export function Foot({ store, view, section, onSection }: FootProps) {
  const link = (id: FootSection, word: string) => (
    <Button look="link" expanded={section === id} onClick={() => onSection(section === id ? undefined : id)}>
      {word}
    </Button>
  );
  return (
    <footer className="foot">
      <p className="foot-words">
        {view.policy !== null && (
          <>
            Policy {view.policy.version}, in force since <When at={view.policy.publishedAt} show="date" />
            {' · '}
          </>
        )}
        <Checked at={view.checkedAt} />
        {store.trouble !== null && <Trouble store={store} />}
      </p>
      {view.state !== 'no-policy' && link('history', 'Audit trail')}
      {view.gates.length > 0 && link('explain', 'Explain as text')}
      {link('keys', 'Keys')}
    </footer>
  );
}

function Checked({ at }: { readonly at: string }) {
  const zone = useZone();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const tick = (): void => setNow(new Date().toISOString());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [at]);
  return <span>checked {freshness(at, now, zone)}</span>;
}

/** The last refresh did not go through: what is shown may be older than it looks. */
function Trouble({ store }: { readonly store: IssueStore }) {
  return (
    <span className="foot-trouble" role="status">
      <Icon name="warning" tone="warning" small /> {store.trouble?.title}: this may be out of date.{' '}
      <Button look="inline" onClick={() => void store.reload()}>
        Try again
      </Button>
    </span>
  );
}
