import type { RegisterRow as Row } from '../../../src/contract/operations/registerList';
import { DIMENSION_WORDS } from '../../kit/dimensions';
import { Icon } from '../../kit/Icon';
import { IssueLink } from '../../kit/IssueLink';
import { Level } from '../../kit/Level';
import { count, visible } from '../../kit/text';
import { When } from '../../kit/When';

/** One hazard. On a narrow screen each cell says what it is. */
export function RegisterRow({ row, project }: { readonly row: Row; readonly project: boolean }) {
  const { issue, title, harm, level, dimensions, ageDays, since } = row;
  return (
    <tr>
      <td>
        <p className="register-name">{title === null ? 'Not described' : visible(title)}</p>
        {harm !== null && <p className="register-sub">Harm: {visible(harm)}</p>}
        <p className="register-sub">
          <IssueLink issueKey={issue.key} /> {visible(issue.summary)} · {visible(issue.status)}
          {project && ` · ${visible(row.project.name)}`}
        </p>
      </td>
      <td>
        <span className="register-head">Residual: </span>
        <Level level={level} />
        <About row={row} />
      </td>
      <td>
        <span className="register-head">Harm to: </span>
        {dimensions.length === 0 ? 'Not said' : dimensions.map((one) => DIMENSION_WORDS[one]).join(', ')}
      </td>
      <td>
        <span className="register-head">Controls: </span>
        {controlWords(row)}
      </td>
      <td>
        <span className="register-head">On record: </span>
        {ageDays === 0 ? 'Today' : count(ageDays, 'day')}
        <p className="register-sub register-since">
          since <When at={since} show="day" />
        </p>
      </td>
      <td className={row.flags.length === 0 ? 'register-unflagged' : undefined}>
        <Flags flags={row.flags} />
      </td>
    </tr>
  );
}

/** The level before controls where they changed it, and whether somebody accepted what is left. */
function About({ row: { level, initial, accepted } }: { readonly row: Row }) {
  const changed = level !== null && initial !== null && initial.id !== level.id;
  const words = [
    ...(changed ? [`was ${visible(initial.name)} before controls`] : []),
    ...(accepted ? ['accepted'] : []),
  ];
  return words.length === 0 ? null : <p className="register-sub">{words.join(', ')}</p>;
}

/** `2, verified`, `2, 1 not verified`, `2, none verified`. */
function controlWords({ controls, unverified }: Row): string {
  if (controls === 0) return 'None';
  if (unverified === 0) return `${String(controls)}, verified`;
  if (unverified < controls) return `${String(controls)}, ${String(unverified)} not verified`;
  return controls === 1 ? '1, not verified' : `${String(controls)}, none verified`;
}

function Flags({ flags }: { readonly flags: readonly string[] }) {
  if (flags.length === 0) return <span className="register-none">None</span>;
  return (
    <ul className="register-flags" aria-label="Flags">
      {flags.map((flag) => (
        <li key={flag}>
          <Icon name="flag" tone="danger" small />
          <span>{visible(flag)}</span>
        </li>
      ))}
    </ul>
  );
}
