import { useModules } from '../../forge/useModules';
import { Link } from '../../lib/route';
import { ProjectTile } from '../../parts/projectTile';
import { Empty } from '../../parts/states';
import { useSite } from '../../site';
import { FullPage } from './fullPage';

/** A page of the app in a project: `/projects/KEY/apps/MODULE`. */
export function ProjectAppPage({ projectKey, moduleKey }: { projectKey: string; moduleKey: string }) {
  const { projects } = useSite();
  const modules = useModules({ project: projectKey });
  const project = projects.find((one) => one.key === projectKey);
  const module = modules.find((one) => one.type === 'jira:projectPage' && one.key === moduleKey);
  if (!project || !module) return <NoSuchPage />;
  const crumbs = (
    <nav className="crumbs" aria-label="Breadcrumb">
      <Link href={`/projects/${project.key}`} className="crumb">
        <ProjectTile projectKey={project.key} />
        {project.name}
      </Link>
    </nav>
  );
  return (
    <FullPage
      module={module}
      place={{ projectKey: project.key }}
      base={`/projects/${encodeURIComponent(project.key)}/apps/${encodeURIComponent(module.key)}`}
      crumbs={crumbs}
    />
  );
}

/** What Jira says of a page that is not there, or not for this person. */
export function NoSuchPage() {
  return (
    <Empty title="There is no such page of an app here">
      The app may be gone, or you may not be allowed to see it.
    </Empty>
  );
}
