import { useState } from 'react';
import { loadDirectory } from '../../api/organisation';
import type { LevelView } from '../../api/schemes';
import {
  addLevel,
  addLevelMember,
  loadLevelMembers,
  loadSecurityScheme,
  loadSecuritySchemes,
} from '../../api/schemes';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { HolderDialog } from '../people/holderDialog';
import { NamedDialog } from '../people/namedDialog';
import { useAct } from '../people/useAct';
import { SectionHead } from './sectionHead';
import { SecurityLevelRow } from './securityLevelRow';
import { SecurityProjects } from './securityProjects';

/** Levels know everybody but the public. */
const MEMBER_TYPES = [
  'projectRole',
  'group',
  'user',
  'projectLead',
  'reporter',
  'assignee',
  'applicationRole',
];

async function loadDetail(schemeId: string) {
  const [scheme, all, members, directory] = await Promise.all([
    loadSecurityScheme(schemeId),
    loadSecuritySchemes(),
    loadLevelMembers(schemeId),
    loadDirectory(),
  ]);
  const users = Object.fromEntries(
    all.flatMap((one) => one.projectIds.map((projectId) => [String(projectId), one.id])),
  );
  return { scheme, members, directory, users };
}

/** One issue security scheme: its levels, who belongs to them, and the projects that offer them. */
export function SecuritySchemeDetail({ schemeId }: { schemeId: string }) {
  const detail = useLoad(schemeId, () => loadDetail(schemeId));
  const { act } = useAct(detail.reload);
  const [adding, setAdding] = useState(false);
  const [level, setLevel] = useState<LevelView>();
  if (detail.error)
    return (
      <Failed
        error={detail.error}
        missing="There is no such security scheme"
        onRetry={() => void detail.reload()}
      />
    );
  if (!detail.data) return <Skeleton lines={8} label="Loading the security scheme" />;
  const { scheme, members, directory, users } = detail.data;
  return (
    <>
      <SectionHead
        title={scheme.name}
        above={{ href: '/admin/security', title: 'Issue security schemes' }}
        lead={scheme.description}
      >
        <Button look="primary" onClick={() => setAdding(true)}>
          Add level
        </Button>
      </SectionHead>
      <section className="scheme-part" aria-label="Levels">
        <h2>Levels</h2>
        {scheme.levels.length === 0 ? (
          <Empty title="No levels yet">Add one, then say who belongs to it.</Empty>
        ) : (
          <ul className="card row-list">
            {scheme.levels.map((one) => (
              <SecurityLevelRow
                key={one.id}
                scheme={scheme}
                level={one}
                members={members.filter(({ issueSecurityLevelId }) => issueSecurityLevelId === one.id)}
                directory={directory}
                act={act}
                onAdd={() => setLevel(one)}
              />
            ))}
          </ul>
        )}
      </section>
      <SecurityProjects schemeId={scheme.id} users={users} act={act} />
      {adding && (
        <NamedDialog
          title="Add level"
          onClose={() => setAdding(false)}
          onSubmit={async (name, description) => {
            await addLevel(scheme.id, name, description);
            await detail.reload();
          }}
        />
      )}
      {level && (
        <HolderDialog
          title={`Add to ${level.name}`}
          submit="Add"
          directory={directory}
          types={MEMBER_TYPES}
          onClose={() => setLevel(undefined)}
          onSubmit={async (holder) => {
            await addLevelMember(scheme.id, level.id, holder);
            await detail.reload();
          }}
        />
      )}
    </>
  );
}
