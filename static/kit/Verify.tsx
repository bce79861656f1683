import './verify.css';
import { useState } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import { Message } from './Message';
import type { Outcome } from './outcome';
import { count } from './text';
import { When } from './When';

interface Verified {
  readonly entries: number;
  readonly intact: boolean;
  readonly firstBad: number | null;
  readonly problem: string | null;
}

interface VerifyProps {
  readonly verify: () => Promise<Outcome<Verified>>;
  /** What follows where something was found. */
  readonly until: string;
}

/** Has the chain verified on demand and says what was checked, when, and what was found. */
export function Verify({ verify, until }: VerifyProps) {
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<{ readonly at: string; readonly outcome: Outcome<Verified> }>();
  const start = async (): Promise<void> => {
    setBusy(true);
    const outcome = await verify();
    setFound({ at: new Date().toISOString(), outcome });
    setBusy(false);
  };
  return (
    <div className="verify">
      <Button compact busy={busy} onClick={() => void start()}>
        <Icon name="shield" small />
        {busy ? 'Verifying…' : 'Verify now'}
      </Button>
      {found !== undefined && <Result {...found} until={until} />}
    </div>
  );
}

interface ResultProps extends Pick<VerifyProps, 'until'> {
  readonly at: string;
  readonly outcome: Outcome<Verified>;
}

function Result({ at, outcome, until }: ResultProps) {
  if (!outcome.ok) {
    return (
      <Message tone="warning" stops title={outcome.refusal.title}>
        {outcome.refusal.message}
      </Message>
    );
  }
  return outcome.value.intact ? (
    <Intact at={at} entries={outcome.value.entries} />
  ) : (
    <Broken at={at} found={outcome.value} until={until} />
  );
}

function Intact({ at, entries }: { readonly at: string; readonly entries: number }) {
  const title = entries === 1 ? 'The 1 entry is intact' : `All ${entries} entries are intact`;
  const scope = `Entries 1 to ${entries}: none was changed, removed or reordered, their texts are as they were entered, and replaying them gives the stored state. `;
  return (
    <Message tone="success" title={entries === 0 ? 'There is nothing to verify yet' : title}>
      {entries > 0 && scope}
      Checked by the app on <When at={at} />.
    </Message>
  );
}

interface BrokenProps extends Pick<VerifyProps, 'until'> {
  readonly at: string;
  readonly found: Verified;
}

function Broken({ at, found, until }: BrokenProps) {
  const { entries, firstBad, problem } = found;
  return (
    <Message
      tone="danger"
      stops
      title={
        firstBad === null
          ? 'The stored state does not follow from its entries'
          : `Entry ${firstBad} does not verify${problem === null ? '' : `: ${problem}`}`
      }
    >
      {firstBad !== null && firstBad > 1 && `Entries 1 to ${firstBad - 1} are intact. `}
      {firstBad !== null && firstBad < entries && 'What follows cannot be vouched for. '}
      {count(entries, 'entry', 'entries')} checked by the app on <When at={at} />. {until}
    </Message>
  );
}
