import type { UiModule } from '../../api/session';
import { AppModule } from '../../forge/module';
import { Link } from '../../lib/route';
import { useAdministers } from '../../lib/useAdministers';
import { useTitle } from '../../lib/useTitle';
import { ProjectTile } from '../../parts/projectTile';
import { Empty, Skeleton } from '../../parts/states';
import { useSite } from '../../site';

interface Props {
  projectKey: string;
  moduleKey: string | undefined;
}

/** Project settings: the pages that the app adds. Only for people who administer the project. */
export function SettingsPage({ projectKey, moduleKey }: Props) {
  const { projects, modules } = useSite();
  const administers = useAdministers(projectKey);
  const project = projects.find((one) => one.key === projectKey);
  useTitle('Project settings');
  if (administers === undefined) return <Skeleton lines={6} label="Loading project settings" />;
  if (!project || !administers)
    return (
      <Empty title="You cannot open these settings">
        Only people who administer the project see them. Viktor Hale does.
      </Empty>
    );
  const pages = modules.modules.filter((module) => module.type === 'jira:projectSettingsPage');
  const page = pages.find((one) => one.key === moduleKey) ?? pages[0];
  return (
    <div className="page settings">
      <nav className="crumbs" aria-label="Breadcrumb">
        <Link href={`/projects/${project.key}/issues`} className="crumb">
          <ProjectTile projectKey={project.key} />
          {project.name}
        </Link>
        <span aria-hidden="true">/</span>
        <span>Project settings</span>
      </nav>
      {page ? (
        <>
          {pages.length > 1 && <PageTabs pages={pages} projectKey={project.key} />}
          <AppModule
            key={page.key}
            module={page}
            place={{ projectKey: project.key }}
            onRefresh={() => undefined}
          />
        </>
      ) : (
        <Empty title="No app adds settings here" />
      )}
    </div>
  );
}

function PageTabs({ pages, projectKey }: { pages: UiModule[]; projectKey: string }) {
  return (
    <nav className="tab-row" aria-label="Apps">
      {pages.map((one) => (
        <Link key={one.key} href={`/projects/${projectKey}/settings/apps/${one.key}`}>
          {one.title}
        </Link>
      ))}
    </nav>
  );
}
