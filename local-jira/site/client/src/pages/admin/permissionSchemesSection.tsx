import { useState } from 'react';
import { createPermissionScheme, loadPermissionSchemes, loadProjectScheme } from '../../api/schemes';
import type { Project } from '../../api/schemas';
import { go, Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { NamedDialog } from '../people/namedDialog';
import { PermissionSchemeDetail } from './permissionSchemeDetail';
import { SectionHead } from './sectionHead';
import type { AdminSectionProps } from './sections';

async function loadSchemes(projects: Project[]) {
  const [schemes, used] = await Promise.all([
    loadPermissionSchemes(),
    Promise.all(projects.map(({ key }) => loadProjectScheme(key).catch(() => undefined))),
  ]);
  return schemes.map((scheme) => ({
    scheme,
    projects: projects.filter((_project, at) => used[at]?.id === scheme.id),
  }));
}

/** `/admin/permission-schemes` and `/admin/permission-schemes/<id>`. */
export function PermissionSchemesSection({ rest }: AdminSectionProps) {
  const [id] = rest;
  return id === undefined ? <SchemeList /> : <PermissionSchemeDetail key={id} schemeId={id} />;
}

function SchemeList() {
  const { projects } = useSite();
  const schemes = useLoad('permission-schemes', () => loadSchemes(projects));
  const [adding, setAdding] = useState(false);
  if (schemes.error)
    return (
      <Failed
        error={schemes.error}
        missing="You cannot see the permission schemes"
        onRetry={() => void schemes.reload()}
      />
    );
  return (
    <>
      <SectionHead
        title="Permission schemes"
        lead="A scheme says who may do what in the projects that follow it, permissions of apps included."
      >
        <Button look="primary" onClick={() => setAdding(true)}>
          Add permission scheme
        </Button>
      </SectionHead>
      {!schemes.data && <Skeleton lines={6} label="Loading permission schemes" />}
      {schemes.data && (
        <div className="card">
          <table className="table" aria-label="Permission schemes">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Projects</th>
                <th scope="col" className="cell-number">
                  Grants
                </th>
              </tr>
            </thead>
            <tbody>
              {schemes.data.map(({ scheme, projects: users }) => (
                <tr key={scheme.id}>
                  <td>
                    <Link href={`/admin/permission-schemes/${scheme.id}`}>{scheme.name}</Link>
                    <span className="cell-note subtle">{scheme.description}</span>
                  </td>
                  <td>
                    {users.map(({ name }) => name).join(', ') || <span className="subtlest">None</span>}
                  </td>
                  <td className="cell-number">{scheme.permissions.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding && (
        <NamedDialog
          title="Add permission scheme"
          onClose={() => setAdding(false)}
          onSubmit={async (name, description) =>
            go(`/admin/permission-schemes/${(await createPermissionScheme(name, description)).id}`)
          }
        />
      )}
    </>
  );
}
