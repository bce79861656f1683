import type { EpicView } from '../../../src/contract/operations/epicGet';
import { shortDay } from '../../kit/dates';
import { useZone } from '../../kit/host';
import { Chart } from './Chart';
import { TrendTable } from './tables';
import { FIELD, GRID, pathOf, trendWords, xOf, yOf } from './trendShape';

/** The score at the end of each of the last weeks, drawn where at least one of them is known. */
export function Trend({ view: { trend, checkedAt } }: { readonly view: EpicView }) {
  const known = trend.some(({ score }) => score !== null);
  return (
    <Chart
      title={`Score, last ${trend.length} weeks`}
      says={trendWords(trend)}
      table={<TrendTable trend={trend} />}
      picture={known ? <Curve trend={trend} checkedAt={checkedAt} /> : undefined}
    />
  );
}

/** A grey line, the last point marked and labelled. */
function Curve({ trend, checkedAt }: Pick<EpicView, 'trend' | 'checkedAt'>) {
  const zone = useZone();
  const [first, last] = [trend[0], trend.at(-1)];
  const spoken = trend
    .map(({ at, score }, index) => {
      const week = index === trend.length - 1 ? 'now' : shortDay(at, zone, checkedAt);
      return `${week} ${score === null ? 'not known' : String(score)}`;
    })
    .join(', ');
  const at = { x: xOf(trend.length - 1, trend.length), y: yOf(last?.score ?? 0) };
  return (
    <svg
      className="epic-trend"
      viewBox={`0 0 ${FIELD.width} ${FIELD.height}`}
      role="img"
      aria-label={`Score at the end of each week: ${spoken}`}
    >
      {GRID.map((score) => (
        <g key={score}>
          <line
            className="epic-grid"
            x1={FIELD.left}
            x2={FIELD.width - FIELD.right}
            y1={yOf(score)}
            y2={yOf(score)}
          />
          <text x={FIELD.left - 6} y={yOf(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <path className="epic-curve" d={pathOf(trend)} />
      {last?.score !== null && last !== undefined && (
        <>
          <circle className="epic-now" cx={at.x} cy={at.y} r="4" />
          <text className="epic-now-label" x={at.x} y={at.y - 8} textAnchor="middle">
            {last.score}
          </text>
        </>
      )}
      {first !== undefined && (
        <text x={FIELD.left} y={FIELD.height - 4}>
          {shortDay(first.at, zone, checkedAt)}
        </text>
      )}
      <text x={FIELD.width - 2} y={FIELD.height - 4} textAnchor="end">
        this week
      </text>
    </svg>
  );
}
