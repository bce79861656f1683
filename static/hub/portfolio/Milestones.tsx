import { useZone } from '../../kit/host';
import { Icon } from '../../kit/Icon';
import { Level } from '../../kit/Level';
import { visible } from '../../kit/text';
import { Card } from '../Card';
import { MilestoneLink } from './MilestoneLink';
import { PastGates } from './PastGates';
import type { View } from './usePortfolio';
import { basisWords, dayWords, forecastWords, unknownWords } from './words';

/** Versions and sprints: how far, what is still to sign, until when, and how risky. */
export function Milestones({ view }: { readonly view: View }) {
  const { milestones, checkedAt } = view;
  return (
    <Card id="milestones" title="Milestones" aside={<p className="small subtle">{basisWords(view)}</p>}>
      {milestones.length === 0 ? (
        <p className="subtle">No unreleased version and no open sprint holds an issue that you may see.</p>
      ) : (
        <table className="milestone-table" aria-labelledby="milestones">
          <thead>
            <tr>
              <th scope="col">Milestone</th>
              <th scope="col">Due</th>
              <th scope="col">Issues past their gates</th>
              <th scope="col">Sign-offs to go</th>
              <th scope="col">Forecast</th>
              <th scope="col">Level</th>
            </tr>
          </thead>
          <tbody>
            {milestones.map((one) => (
              <MilestoneRow key={`${one.kind} ${one.id} ${one.project.id}`} milestone={one} now={checkedAt} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

interface RowProps {
  readonly milestone: View['milestones'][number];
  readonly now: string;
}

function MilestoneRow({ milestone, now }: RowProps) {
  const zone = useZone();
  const { due, toSign, project } = milestone;
  const unknown = unknownWords(milestone);
  return (
    <tr>
      <td>
        <MilestoneLink milestone={milestone} />
        <p className="portfolio-sub">{visible(project.name)}</p>
      </td>
      <td>
        <span className="portfolio-head">Due: </span>
        {due === null ? 'No date' : <time dateTime={due}>{dayWords(due, now, zone)}</time>}
      </td>
      <td>
        <span className="portfolio-head">Issues past their gates: </span>
        <PastGates milestone={milestone} />
      </td>
      <td className="number">
        <span className="portfolio-head">Sign-offs to go: </span>
        {toSign}
      </td>
      <td>
        <span className="portfolio-head">Forecast: </span>
        <Forecast milestone={milestone} now={now} />
      </td>
      <td>
        <span className="portfolio-head">Level: </span>
        <Worst milestone={milestone} />
        {unknown !== undefined && <p className="portfolio-sub">{unknown}</p>}
      </td>
    </tr>
  );
}

/** The worst level that is known. Where nothing is scored, nothing is unknown. */
function Worst({ milestone: { scored, total, level } }: Pick<RowProps, 'milestone'>) {
  if (level === null && (!scored || total === 0)) return <span className="subtle">Not scored</span>;
  return <Level level={level} />;
}

function Forecast({ milestone, now }: RowProps) {
  const { main, detail } = forecastWords(milestone, now, useZone());
  const late = milestone.forecast.kind === 'late';
  return (
    <>
      {main}
      {detail !== undefined && (
        <p className={late ? 'portfolio-late' : 'portfolio-sub'}>
          {late && <Icon name="warning" tone="danger" small />} {detail}
        </p>
      )}
    </>
  );
}
