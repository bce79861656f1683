import { useEffect, useState } from 'react';
import type { SignoffSlot } from '../../src/contract/view';
import { viewerName } from '../kit/bridge';
import { When } from '../kit/When';
import type { SignDecision } from './useSigning';

interface StatementProps {
  readonly slot: SignoffSlot;
  readonly decision: SignDecision;
  readonly viewer: string;
}

const TICK_MS = 10_000;

/** What the signer states, and the line that will be recorded: name, role, meaning, both times. */
export function Statement({ slot, decision, viewer }: StatementProps) {
  const known = slot.given.find((one) => one.signer.accountId === viewer)?.signer.name;
  const [name, setName] = useState(known);
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    void viewerName().then((printed) => printed !== undefined && setName(printed));
  }, []);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="statement" aria-label="What is recorded">
      <p>
        I reviewed the parts listed above. My electronic signature is the legally binding equivalent of my
        handwritten signature.
      </p>
      <p className="statement-line">
        Recorded as <b>{name ?? 'you, by your name in Jira'}</b>, {slot.roleName},{' '}
        {decision === 'rejected' ? 'rejected ' : ''}“{slot.meaning}”, <When at={now} />
      </p>
    </section>
  );
}
