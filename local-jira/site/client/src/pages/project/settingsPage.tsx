import type { UiModule } from '../../api/modules';
import type { Project } from '../../api/schemas';
import { useModules } from '../../forge/useModules';
import { Link } from '../../lib/route';
import { useAdministers } from '../../lib/useAdministers';
import { useTitle } from '../../lib/useTitle';
import { ProjectTile } from '../../parts/projectTile';
import { Empty, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { FullPage } from '../apps/fullPage';
import { NoSuchPage } from '../apps/projectAppPage';
import { settingsSections } from './sections';
import { chooseSettings } from './settingsChoice';

interface Props {
  projectKey: string;
  /** The address below `/settings`, split at slashes. */
  rest: string[];
}

/** Project settings: Jira's sections and the pages that the app adds. Only for people who administer the project. */
export function SettingsPage({ projectKey, rest }: Props) {
  const { projects } = useSite();
  const modules = useModules({ project: projectKey });
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
  const pages = modules.filter((module) => module.type === 'jira:projectSettingsPage');
  const base = `/projects/${encodeURIComponent(project.key)}/settings`;
  const alone = settingsSections.length + pages.length < 2;
  return (
    <div className="page settings">
      <Crumbs project={project} />
      <div className={alone ? undefined : 'admin'}>
        {!alone && <SettingsNav base={base} pages={pages} rest={rest} />}
        <div className="settings-main">
          <Chosen project={project} base={base} pages={pages} rest={rest} />
        </div>
      </div>
    </div>
  );
}

function Crumbs({ project }: { project: Project }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <Link href={`/projects/${project.key}`} className="crumb">
        <ProjectTile projectKey={project.key} />
        {project.name}
      </Link>
      <span aria-hidden="true">/</span>
      <span>Project settings</span>
    </nav>
  );
}

interface ChosenProps {
  base: string;
  pages: UiModule[];
  rest: string[];
}

function Chosen({ project, base, pages, rest }: ChosenProps & { project: Project }) {
  const choice = chooseSettings(settingsSections, pages, rest);
  if (choice.kind === 'section') {
    const { page: Section } = choice.section;
    return <Section key={choice.section.path} projectKey={project.key} rest={choice.rest} />;
  }
  if (choice.kind === 'nothing') return <NoSuchPage />;
  return (
    <FullPage
      key={choice.page.key}
      module={choice.page}
      place={{ projectKey: project.key }}
      base={`${base}/apps/${encodeURIComponent(choice.page.key)}`}
    />
  );
}

function SettingsNav({ base, pages, rest }: ChosenProps) {
  const choice = chooseSettings(settingsSections, pages, rest);
  const shown =
    choice.kind === 'app' ? choice.page.key : choice.kind === 'section' ? choice.section.path : '';
  const link = (key: string, href: string, title: string) => (
    <Link key={key} href={href} aria-current={shown === key ? 'page' : undefined}>
      {title}
    </Link>
  );
  return (
    <nav className="local-nav" aria-label="Project settings">
      {settingsSections.map((one) => link(one.path, `${base}/${one.path}`, one.title))}
      {pages.map((one) => link(one.key, `${base}/apps/${encodeURIComponent(one.key)}`, one.title))}
    </nav>
  );
}
