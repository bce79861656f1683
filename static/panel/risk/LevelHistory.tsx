import { useState } from 'react';
import { Button } from '../../kit/Button';
import { Level } from '../../kit/Level';
import { When } from '../../kit/When';
import type { Assessment } from './desk';
import { entryWords, FIELD, GRID, historyWords, stepsOf, xOf, yOf, type LevelEntry } from './levelSteps';

/** How the level came about: every change of it, as steps and as a table. */
export function LevelHistory({ view: { history } }: { readonly view: Assessment }) {
  const [asTable, setAsTable] = useState(history.length < 2);
  if (history.length === 0) return null;
  return (
    <details className="risk-part risk-fold">
      <summary>
        <h3>History of the level</h3> <span className="small subtle">{historyWords(history)}</span>
      </summary>
      {history.length > 1 && (
        <Button
          look="link"
          compact
          pressed={asTable}
          label="History of the level as table"
          onClick={() => setAsTable(!asTable)}
        >
          As table
        </Button>
      )}
      {asTable ? <HistoryTable entries={history} /> : <Steps entries={history} />}
    </details>
  );
}

function Steps({ entries }: { readonly entries: readonly LevelEntry[] }) {
  const last = entries.at(-1);
  const spoken = entries.map(entryWords).join('; then ');
  const at = { x: xOf(entries.length, entries.length), y: yOf(last?.score ?? 0) };
  return (
    <svg
      className="level-steps"
      viewBox={`0 0 ${String(FIELD.width)} ${String(FIELD.height)}`}
      role="img"
      aria-label={`Level and score after each change, oldest first: ${spoken}`}
    >
      {GRID.map((score) => (
        <g key={score}>
          <line
            className="level-grid"
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
      <path className="level-curve" d={stepsOf(entries)} />
      {last?.level != null && (
        <>
          <circle className="level-now" cx={at.x} cy={at.y} r="4" />
          <text className="level-now-label" x={at.x} y={at.y - 8} textAnchor="middle">
            {last.level.letter} {last.score}
          </text>
        </>
      )}
    </svg>
  );
}

function HistoryTable({ entries }: { readonly entries: readonly LevelEntry[] }) {
  return (
    <table className="level-table">
      <caption className="sr-only">Changes of the level, latest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Level</th>
          <th scope="col">Score</th>
          <th scope="col">By</th>
          <th scope="col">Entry</th>
        </tr>
      </thead>
      <tbody>
        {entries.toReversed().map((entry) => (
          <tr key={entry.seq}>
            <td>
              <When at={entry.at} />
            </td>
            <td>
              <Level level={entry.level} />
            </td>
            <td className="number" data-label="Score">
              {entry.level === null ? '' : entry.score}
            </td>
            <td>{entry.by?.name ?? 'CareGate'}</td>
            <td className="number" data-label="Entry">
              {entry.seq}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
