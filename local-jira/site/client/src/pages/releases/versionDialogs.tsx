import { changeVersion, createVersion, deleteVersion } from '../../api/projectParts';
import { DeleteVersionDialog } from './deleteVersionDialog';
import { ReleaseDialog } from './releaseDialog';
import type { VersionRow } from './useVersions';
import { VersionDialog } from './versionDialog';

/** What is asked at the moment. */
export type Asked = { what: 'create' } | { what: 'edit' | 'release' | 'delete'; version: VersionRow };

interface Props {
  asked: Asked;
  projectId: string;
  versions: readonly VersionRow[];
  today: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** The dialog that is open. */
export function VersionDialogs({ asked, projectId, versions, today, onClose, onDone }: Props) {
  const then = (work: Promise<unknown>): Promise<void> => work.then(onDone);
  if (asked.what === 'create')
    return <VersionDialog onClose={onClose} onSubmit={(change) => then(createVersion(projectId, change))} />;
  const { version } = asked;
  if (asked.what === 'edit')
    return (
      <VersionDialog
        version={version}
        onClose={onClose}
        onSubmit={(change) => then(changeVersion(version.id, change))}
      />
    );
  if (asked.what === 'release')
    return (
      <ReleaseDialog
        {...{ version, today, onClose }}
        onRelease={(releaseDate) => then(changeVersion(version.id, { released: true, releaseDate }))}
      />
    );
  return (
    <DeleteVersionDialog
      {...{ version, onClose }}
      others={versions.filter(({ id, archived }) => id !== version.id && !archived)}
      onDelete={(moveTo) => then(deleteVersion(version.id, moveTo))}
    />
  );
}
