import { useEffect, useState } from 'react';
import { bothTimes, freshness } from './dates';
import { useZone } from './host';

const TICK_MS = 30_000;

/** `just now`, `2 minutes ago`: how old what is shown is, while the page is open. */
export function Ago({ at }: { readonly at: string }) {
  const zone = useZone();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const tick = (): void => setNow(new Date().toISOString());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [at]);
  return (
    <time dateTime={at} title={bothTimes(at, zone)}>
      {freshness(at, now, zone)}
    </time>
  );
}
