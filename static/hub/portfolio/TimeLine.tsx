import { useState } from 'react';
import { Button } from '../../kit/Button';
import { useZone } from '../../kit/host';
import { visible } from '../../kit/text';
import { Card } from '../Card';
import { Lane } from './Lane';
import { Legend } from './Legend';
import { MarksTable } from './MarksTable';
import { lineWords, scaleOf, spanWords } from './timeScale';
import type { View } from './usePortfolio';

/** Sign-offs and regulatory approvals over time, a lane for each milestone; and the same as a table. */
export function TimeLine({ view: { milestones, checkedAt } }: { readonly view: View }) {
  const zone = useZone();
  const [asTable, setAsTable] = useState(false);
  const scale = scaleOf(milestones, checkedAt, zone);
  const title = `Approvals, ${spanWords(scale, zone)}`;
  if (milestones.length === 0) return null;
  return (
    <Card
      id="time-line"
      title={title}
      aside={
        <Button
          look="link"
          compact
          pressed={asTable}
          onClick={() => setAsTable(!asTable)}
          label="Approvals as table"
        >
          As table
        </Button>
      }
    >
      <p className="small subtle">{lineWords(milestones)}</p>
      {asTable ? (
        <MarksTable milestones={milestones} />
      ) : (
        <>
          <div className="lanes">
            <span />
            <svg className="lane-months" aria-hidden="true">
              {scale.months.map(({ at, name }) => (
                <text key={at} x={`${String(at)}%`} y="12">
                  {name}
                </text>
              ))}
              <text className="lane-today" x={`${String(scale.now)}%`} y="28" dx="4">
                today
              </text>
              <line
                className="lane-now"
                x1={`${String(scale.now)}%`}
                x2={`${String(scale.now)}%`}
                y1="18"
                y2="32"
              />
            </svg>
            {milestones.map((milestone) => (
              <Lane
                key={`${milestone.kind} ${milestone.id} ${milestone.project.id}`}
                milestone={milestone}
                scale={scale}
                name={visible(milestone.name)}
              />
            ))}
          </div>
          <Legend />
        </>
      )}
    </Card>
  );
}
