import { mayGlobally } from '../../api/access';
import { loadAppName, loadDirectory } from '../../api/organisation';
import { loadPermissionTypes, loadProjectScheme } from '../../api/schemes';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Failed, Skeleton } from '../../parts/states';
import { permissionParts } from '../people/words';
import { PermissionHolders } from './permissionHolders';
import { SchemePicker } from './permissionSchemePicker';
import { ProjectSecurity } from './permissionSecurity';
import type { SettingsSectionProps } from './sections';

async function loadPermissions(projectKey: string) {
  const [scheme, types, directory, appName, admin] = await Promise.all([
    loadProjectScheme(projectKey),
    loadPermissionTypes(),
    loadDirectory(),
    loadAppName(),
    mayGlobally('ADMINISTER'),
  ]);
  return { scheme, directory, admin, parts: permissionParts(types, scheme.permissions, appName) };
}

/** `/projects/KEY/settings/permissions`: the scheme in force, and who holds what by it. */
export function PermissionSettings({ projectKey }: SettingsSectionProps) {
  const found = useLoad(projectKey, () => loadPermissions(projectKey));
  if (found.error)
    return (
      <Failed
        error={found.error}
        missing="You cannot see the permissions of this project"
        onRetry={() => void found.reload()}
      />
    );
  if (!found.data) return <Skeleton lines={14} label="Loading permissions" />;
  const { scheme, directory, admin, parts } = found.data;
  const own = scheme.scope !== undefined;
  return (
    <>
      <header className="section-head">
        <div className="section-title">
          <h1>Permissions</h1>
        </div>
        <p className="subtle">
          {own ? 'This team-managed project has permissions of its own: ' : 'The project follows '}
          {admin ? (
            <Link href={`/admin/permission-schemes/${scheme.id}`}>{scheme.name}</Link>
          ) : (
            <b>{scheme.name}</b>
          )}
          {admin ? '.' : '. Jira administrators change it.'}
        </p>
      </header>
      {admin && !own && <SchemePicker projectKey={projectKey} current={scheme.id} onDone={found.reload} />}
      {parts.map((part) => (
        <section key={part.title} className="scheme-part" aria-label={part.title}>
          <h2>{part.title}</h2>
          <ul className="card row-list">
            {part.rows.map(({ type, grants }) => (
              <PermissionHolders
                key={type.key}
                projectKey={projectKey}
                type={type}
                grants={grants}
                directory={directory}
              />
            ))}
          </ul>
        </section>
      ))}
      <ProjectSecurity projectKey={projectKey} admin={admin} />
    </>
  );
}
