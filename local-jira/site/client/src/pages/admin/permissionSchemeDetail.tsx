import { useState } from 'react';
import { loadAppName, loadDirectory } from '../../api/organisation';
import type { PermissionTypeView } from '../../api/schemes';
import { addGrant, loadPermissionScheme, loadPermissionTypes, removeGrant } from '../../api/schemes';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Failed, Skeleton } from '../../parts/states';
import { Chips } from '../people/chips';
import { HolderDialog } from '../people/holderDialog';
import { useAct } from '../people/useAct';
import { holderWords, permissionParts } from '../people/words';
import { SectionHead } from './sectionHead';

async function loadDetail(schemeId: string) {
  const [scheme, types, directory, appName] = await Promise.all([
    loadPermissionScheme(schemeId),
    loadPermissionTypes(),
    loadDirectory(),
    loadAppName(),
  ]);
  return { scheme, directory, parts: permissionParts(types, scheme.permissions, appName) };
}

/** One permission scheme: every project permission and who holds it. Team-managed schemes know project roles only. */
export function PermissionSchemeDetail({ schemeId }: { schemeId: string }) {
  const detail = useLoad(schemeId, () => loadDetail(schemeId));
  const { act } = useAct(detail.reload);
  const [granting, setGranting] = useState<PermissionTypeView>();
  if (detail.error)
    return (
      <Failed
        error={detail.error}
        missing="There is no such permission scheme"
        onRetry={() => void detail.reload()}
      />
    );
  if (!detail.data) return <Skeleton lines={14} label="Loading the permission scheme" />;
  const { scheme, directory, parts } = detail.data;
  const remove = (key: string): void =>
    void act('Removing the grant', () => removeGrant(scheme.id, Number(key)));
  return (
    <>
      <SectionHead
        title={scheme.name}
        above={{ href: '/admin/permission-schemes', title: 'Permission schemes' }}
        lead={scheme.description}
      />
      {parts.map((part) => (
        <section key={part.title} className="scheme-part" aria-label={part.title}>
          <h2>{part.title}</h2>
          <ul className="card row-list">
            {part.rows.map(({ type, grants }) => (
              <li key={type.key} className="permission-row">
                <div className="permission-name">
                  <h3>{type.name}</h3>
                  <span className="subtle">{type.description}</span>
                </div>
                <Chips
                  items={grants.map((grant) => ({
                    key: String(grant.id),
                    text: holderWords(grant.holder, directory),
                  }))}
                  verb={`Remove ${type.name} from`}
                  onRemove={remove}
                  empty="Nobody"
                />
                <Button
                  look="subtle"
                  compact
                  aria-label={`Grant ${type.name}`}
                  onClick={() => setGranting(type)}
                >
                  Grant
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {granting && (
        <HolderDialog
          title={`Grant ${granting.name}`}
          submit="Grant"
          directory={directory}
          {...(scheme.scope ? { types: ['projectRole'] } : {})}
          onClose={() => setGranting(undefined)}
          onSubmit={async (holder) => {
            await addGrant(scheme.id, granting.key, holder);
            await detail.reload();
          }}
        />
      )}
    </>
  );
}
