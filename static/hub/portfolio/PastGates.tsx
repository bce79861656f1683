import type { View } from './usePortfolio';

/** A bar beside its count: blue while something is open, green when nothing is. */
export function PastGates({
  milestone: { passed, total },
}: {
  readonly milestone: View['milestones'][number];
}) {
  if (total === 0) return <span className="subtle">No issue with a gate</span>;
  const whole = passed === total;
  return (
    <span className="past-gates">
      <svg className="past-bar" aria-hidden="true">
        <rect className="past-all" width="100%" height="100%" rx="3" />
        <rect
          className={whole ? 'past-done past-whole' : 'past-done'}
          width={`${String((passed / total) * 100)}%`}
          height="100%"
          rx="3"
        />
      </svg>
      <span className="number">
        {passed} of {total}
      </span>
    </span>
  );
}
