import { useZone } from '../../kit/host';
import { laneWords, placeIn, type Mark, type TimeScale } from './timeScale';
import type { View } from './usePortfolio';

interface LaneProps {
  readonly milestone: View['milestones'][number];
  readonly scale: TimeScale;
  readonly name: string;
}

const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
const percent = (place: number): string => `${String(place)}%`;

/** One milestone on the time line. What it says is its label; each mark by itself stands in the table. */
export function Lane({ milestone, scale, name }: LaneProps) {
  const { marks, due } = milestone;
  const dueAt = due === null ? undefined : placeIn(scale, due);
  const now = percent(scale.now);
  return (
    <>
      <span className="lane-name">{name}</span>
      <svg className="lane" role="img" aria-label={laneWords(milestone, useZone())}>
        <line className="lane-line" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
        <line className="lane-now" x1={now} x2={now} y1="0" y2="100%" />
        {marks.map((mark, index) => {
          const at = placeIn(scale, mark.at);
          return at === undefined ? null : (
            <Shape key={`${mark.at} ${mark.label} ${String(index)}`} kind={mark.kind} at={at} />
          );
        })}
        {dueAt !== undefined && (
          <line
            className="lane-due"
            x1={percent(dueAt)}
            x2={percent(dueAt)}
            y1={MIDDLE - 9}
            y2={MIDDLE + 9}
          />
        )}
      </svg>
    </>
  );
}

/** Filled: given. A ring: waits or is planned. A diamond: what a regulator or a board asks for. */
export function Shape({ kind, at }: { readonly kind: Mark['kind']; readonly at: number }) {
  if (kind === 'regulatory') {
    return (
      <svg x={percent(at)} y={MIDDLE} className="lane-at">
        <path className="mark-regulatory" d="M0-7 7 0 0 7-7 0Z" />
      </svg>
    );
  }
  const look = kind === 'sign-off' ? 'mark-given' : 'mark-waiting';
  return <circle className={look} cx={percent(at)} cy={MIDDLE} r="5" />;
}
