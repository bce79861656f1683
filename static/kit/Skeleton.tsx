import './skeleton.css';
import { useEffect, useState } from 'react';

const SHOW_MS = 200;
const STILL_MS = 4000;

/** Grey lines in place of a view that is on its way: nothing for 200 ms, words after 4 s. */
export function Skeleton({ title }: { readonly title: string }) {
  const [phase, setPhase] = useState<'hidden' | 'shown' | 'still'>('hidden');
  useEffect(() => {
    const show = setTimeout(() => setPhase('shown'), SHOW_MS);
    const still = setTimeout(() => setPhase('still'), STILL_MS);
    return () => {
      clearTimeout(show);
      clearTimeout(still);
    };
  }, []);
  return (
    <div className={`skeleton skeleton-${phase}`} aria-busy="true">
      <div className="skeleton-next">
        <p className="skeleton-title" role="status">
          {phase === 'still' ? 'Still checking' : title}
        </p>
        <span className="skeleton-line skeleton-head" />
        <span className="skeleton-line skeleton-half" />
      </div>
      <div className="skeleton-body">
        <span className="skeleton-line skeleton-long" />
        <span className="skeleton-line skeleton-mid" />
        <span className="skeleton-line skeleton-most" />
      </div>
    </div>
  );
}
