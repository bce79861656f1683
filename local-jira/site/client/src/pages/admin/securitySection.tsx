import { useState } from 'react';
import { createSecurityScheme, loadSecuritySchemes } from '../../api/schemes';
import { go, Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { NamedDialog } from '../people/namedDialog';
import { SectionHead } from './sectionHead';
import type { AdminSectionProps } from './sections';
import { SecuritySchemeDetail } from './securitySchemeDetail';

/** `/admin/security` and `/admin/security/<id>`. */
export function SecuritySection({ rest }: AdminSectionProps) {
  const [id] = rest;
  return id === undefined ? <SchemeList /> : <SecuritySchemeDetail key={id} schemeId={id} />;
}

function SchemeList() {
  const { projects } = useSite();
  const schemes = useLoad('security-schemes', loadSecuritySchemes);
  const [adding, setAdding] = useState(false);
  if (schemes.error)
    return (
      <Failed
        error={schemes.error}
        missing="You cannot see the security schemes"
        onRetry={() => void schemes.reload()}
      />
    );
  const users = (ids: number[]): string =>
    projects
      .filter(({ id }) => ids.includes(Number(id)))
      .map(({ name }) => name)
      .join(', ');
  return (
    <>
      <SectionHead
        title="Issue security schemes"
        lead="An issue with a security level is seen only by the people who belong to the level."
      >
        <Button look="primary" onClick={() => setAdding(true)}>
          Add security scheme
        </Button>
      </SectionHead>
      {!schemes.data && <Skeleton lines={4} label="Loading security schemes" />}
      {schemes.data?.length === 0 && (
        <Empty title="No issue security schemes">
          Without one, everybody who may browse a project sees all of its issues.
        </Empty>
      )}
      {schemes.data && schemes.data.length > 0 && (
        <div className="card">
          <table className="table" aria-label="Issue security schemes">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Projects</th>
              </tr>
            </thead>
            <tbody>
              {schemes.data.map(({ id, name, description, projectIds }) => (
                <tr key={id}>
                  <td>
                    <Link href={`/admin/security/${id}`}>{name}</Link>
                    <span className="cell-note subtle">{description}</span>
                  </td>
                  <td>{users(projectIds) || <span className="subtlest">None</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding && (
        <NamedDialog
          title="Add issue security scheme"
          onClose={() => setAdding(false)}
          onSubmit={async (name, description) =>
            go(`/admin/security/${(await createSecurityScheme(name, description)).id}`)
          }
        />
      )}
    </>
  );
}
