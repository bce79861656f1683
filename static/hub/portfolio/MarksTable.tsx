import { count, visible } from '../../kit/text';
import { When } from '../../kit/When';
import type { Mark } from './timeScale';
import type { View } from './usePortfolio';

const KINDS: Readonly<Record<Mark['kind'], string>> = {
  'sign-off': 'Given',
  regulatory: 'Regulatory checklist',
  waiting: 'Waiting or planned',
};

/** Everything that the time line shows, and what is outside of it, milestone by milestone. */
export function MarksTable({ milestones }: { readonly milestones: View['milestones'] }) {
  return (
    <div className="hub-scroll" tabIndex={0} role="group" aria-label="Approvals">
      <table className="hub-plain">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">State</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        {milestones.map(({ kind, id, project, name, due, marks, moreMarks }) => (
          <tbody key={`${kind} ${id} ${project.id}`}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {visible(name)}
              </th>
            </tr>
            {moreMarks > 0 && (
              <tr>
                <td colSpan={3}>{count(moreMarks, 'older mark')} left out</td>
              </tr>
            )}
            {marks.map((mark, index) => (
              <tr key={`${mark.at} ${mark.label} ${String(index)}`}>
                <td>
                  <When at={mark.at} show="date" />
                </td>
                <td>{KINDS[mark.kind]}</td>
                <td>{visible(mark.label)}</td>
              </tr>
            ))}
            {due !== null && (
              <tr>
                <td>
                  <When at={`${due}T12:00:00.000Z`} show="date" />
                </td>
                <td>Due</td>
                <td>{visible(name)}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
