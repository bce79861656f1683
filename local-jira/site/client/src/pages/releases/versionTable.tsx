import { Link } from '../../lib/route';
import type { LozengeTone } from '../../parts/lozenge';
import { Lozenge } from '../../parts/lozenge';
import { ProgressBar } from '../../parts/progressBar';
import type { VersionRow } from './useVersions';
import type { VersionAct } from './versionActs';
import { VersionMenu } from './versionMenu';
import { dayInWords, isOverdue, issuesAddress, progressInWords, sharesOf, statusOf } from './versions';

const TONES: Record<ReturnType<typeof statusOf>, LozengeTone> = {
  unreleased: 'information',
  released: 'success',
  archived: 'neutral',
};

interface Props {
  projectKey: string;
  versions: readonly VersionRow[];
  today: string;
  /** Absent for people who only look. */
  onAct?: ((version: VersionRow, act: VersionAct) => void) | undefined;
}

export function VersionTable({ projectKey, versions, today, onAct }: Props) {
  return (
    <div className="card">
      <table className="table parts-table" aria-label="Releases">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Status</th>
            <th scope="col">Progress</th>
            <th scope="col">Start date</th>
            <th scope="col">Release date</th>
            {onAct && (
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Row key={version.id} {...{ projectKey, version, today, onAct }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'versions'> {
  version: VersionRow;
}

function Row({ projectKey, version, today, onAct }: RowProps) {
  const { name, description, progress, startDate, releaseDate } = version;
  const status = statusOf(version);
  return (
    <tr>
      <td className="cell-part">
        <Link href={issuesAddress(projectKey, 'fixVersion', name)}>{name}</Link>
        {description !== '' && <span className="subtle cell-note">{description}</span>}
      </td>
      <td>
        <Lozenge tone={TONES[status]}>{status}</Lozenge>
      </td>
      <td className="cell-progress">
        <ProgressBar {...sharesOf(progress)} />
        <span className="subtle cell-note">{progressInWords(progress)}</span>
      </td>
      <td data-label="Start">{dayInWords(startDate)}</td>
      <td data-label="Release">
        {dayInWords(releaseDate)}
        {isOverdue(version, today) && <span className="cell-note cell-late">Overdue</span>}
      </td>
      {onAct && (
        <td className="cell-end">
          <VersionMenu version={version} onAct={(act) => onAct(version, act)} />
        </td>
      )}
    </tr>
  );
}
