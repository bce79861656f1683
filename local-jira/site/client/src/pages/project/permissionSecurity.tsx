import { loadProjectSecurity } from '../../api/schemes';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';

/** The issue security of a project: its scheme and levels, or that it has none. */
export function ProjectSecurity({ projectKey, admin }: { projectKey: string; admin: boolean }) {
  const found = useLoad(projectKey, () => loadProjectSecurity(projectKey).catch(() => undefined));
  const scheme = found.data;
  return (
    <section className="scheme-part" aria-label="Issue security">
      <h2>Issue security</h2>
      {found.loading && <p className="subtle">…</p>}
      {!found.loading && !scheme && (
        <p className="subtle">Everybody who may browse the project sees all of its issues.</p>
      )}
      {scheme && (
        <p>
          {admin ? <Link href={`/admin/security/${scheme.id}`}>{scheme.name}</Link> : <b>{scheme.name}</b>}
          {': '}
          {scheme.levels.map(({ name }) => name).join(', ') || 'no levels'}
        </p>
      )}
    </section>
  );
}
