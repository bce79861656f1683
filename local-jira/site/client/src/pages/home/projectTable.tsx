import { loadBoardLinks } from '../../api/boardLinks';
import { countIssues, loadProject } from '../../api/jira';
import type { Project } from '../../api/schemas';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Who } from '../../parts/avatar';
import { ProjectTile } from '../../parts/projectTile';
import { Empty } from '../../parts/states';
import { useSite } from '../../site';

export function ProjectTable() {
  const { projects } = useSite();
  return (
    <section aria-labelledby="projects-title">
      <h2 id="projects-title">Projects</h2>
      {projects.length === 0 ? (
        <Empty title="No project is visible to you">
          Switch to somebody else in the menu at the top right.
        </Empty>
      ) : (
        <div className="card">
          <table className="table project-table">
            <thead>
              <tr>
                <th scope="col">Project</th>
                <th scope="col">Type</th>
                <th scope="col">Lead</th>
                <th scope="col" className="cell-number">
                  Issues
                </th>
                <th scope="col">
                  <span className="visually-hidden">Open</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {projects.map((project) => (
                <Row key={project.id} project={project} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ project }: { project: Project }) {
  const count = useLoad(project.key, () => countIssues(`project = "${project.key}"`));
  const full = useLoad(project.key, () => loadProject(project.key));
  const teamManaged = project.style === 'next-gen' || project.simplified === true;
  const boards = useLoad(project.key, () => loadBoardLinks(project.key));
  const list = { href: `/projects/${project.key}/issues`, text: 'Issues' };
  return (
    <tr>
      <td>
        <span className="project-name">
          <ProjectTile projectKey={project.key} />
          <Link href={`/projects/${project.key}`}>{project.name}</Link>
          <span className="subtlest">{project.key}</span>
        </span>
      </td>
      <td>{teamManaged ? 'Team-managed' : 'Company-managed'}</td>
      <td>
        <Who user={full.data?.lead ?? project.lead} nobody={full.loading ? '…' : 'None'} />
      </td>
      <td className="cell-number">{count.data ?? '…'}</td>
      <td className="cell-end">
        <span className="project-links">
          {[...(boards.data ?? []), list].map(({ href, text }) => (
            <Link key={href} href={href} aria-label={`${text} of ${project.name}`}>
              {text}
            </Link>
          ))}
        </span>
      </td>
    </tr>
  );
}
