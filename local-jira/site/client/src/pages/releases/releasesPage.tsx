import { useState } from 'react';
import type { VersionChange } from '../../api/projectParts';
import { changeVersion } from '../../api/projectParts';
import { useAdministers } from '../../lib/useAdministers';
import { useTitle } from '../../lib/useTitle';
import { Button } from '../../parts/button';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { useAct } from '../people/useAct';
import { useVersions, type VersionRow } from './useVersions';
import { VersionDialogs, type Asked } from './versionDialogs';
import type { VersionAct } from './versionActs';
import { VersionTable } from './versionTable';
import { shownVersions, type VersionStatus } from './versions';

const FILTERS: [VersionStatus | '', string][] = [
  ['', 'All but archived'],
  ['unreleased', 'Unreleased'],
  ['released', 'Released'],
  ['archived', 'Archived'],
];

const AT_ONCE: Partial<Record<VersionAct, VersionChange>> = {
  unrelease: { released: false },
  archive: { archived: true },
  unarchive: { archived: false },
};

/** `/projects/KEY/releases`: the versions of a project and how far they are. */
export function ReleasesPage({ projectKey }: { projectKey: string }) {
  const { projects, session } = useSite();
  const versions = useVersions(projectKey);
  const administers = useAdministers(projectKey) === true;
  const [asked, setAsked] = useState<Asked>();
  useTitle(`Releases of ${projectKey}`);
  const projectId = projects.find((one) => one.key === projectKey)?.id ?? '';
  if (versions.error)
    return (
      <Failed
        error={versions.error}
        missing="The releases of this project are not visible to you"
        onRetry={() => void versions.reload()}
      />
    );
  const place = { projectKey, today: session.now.slice(0, 10) };
  return (
    <div className="page">
      <div className="page-head">
        <h1>Releases</h1>
        {administers && (
          <span className="page-tools">
            <Button look="primary" onClick={() => setAsked({ what: 'create' })}>
              Create version
            </Button>
          </span>
        )}
      </div>
      {versions.data ? (
        <Versions
          {...place}
          all={versions.data}
          {...{ administers }}
          reload={versions.reload}
          onAsk={setAsked}
        />
      ) : (
        <Skeleton lines={6} label="Loading releases" />
      )}
      {asked && (
        <VersionDialogs
          {...{ asked, projectId }}
          today={place.today}
          versions={versions.data ?? []}
          onClose={() => setAsked(undefined)}
          onDone={versions.reload}
        />
      )}
    </div>
  );
}

interface VersionsProps {
  projectKey: string;
  today: string;
  all: readonly VersionRow[];
  administers: boolean;
  reload: () => Promise<void>;
  onAsk: (asked: Asked) => void;
}

function Versions({ projectKey, today, all, administers, reload, onAsk }: VersionsProps) {
  const [filter, setFilter] = useState<VersionStatus | ''>('');
  const { act } = useAct(reload);
  const perform = (version: VersionRow, what: VersionAct): void => {
    const change = AT_ONCE[what];
    if (change) void act('Changing the version', () => changeVersion(version.id, change));
    else if (what === 'edit' || what === 'release' || what === 'delete') onAsk({ what, version });
  };
  const shown = shownVersions(all, filter);
  return (
    <>
      {all.length > 0 && <Filter value={filter} onPick={setFilter} />}
      {shown.length === 0 ? (
        <NoVersions filtered={all.length > 0} />
      ) : (
        <VersionTable {...{ projectKey, today }} versions={shown} onAct={administers ? perform : undefined} />
      )}
    </>
  );
}

function Filter(props: { value: VersionStatus | ''; onPick: (status: VersionStatus | '') => void }) {
  return (
    <div className="filter-row" role="group" aria-label="Status">
      {FILTERS.map(([status, text]) => (
        <Button
          key={status}
          compact
          aria-pressed={props.value === status}
          onClick={() => props.onPick(status)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

function NoVersions({ filtered }: { filtered: boolean }) {
  if (filtered) return <Empty title="No version has this status">Choose another one above.</Empty>;
  return (
    <Empty title="This project has no versions yet">
      Versions gather issues that are released together. Project administrators create them.
    </Empty>
  );
}
