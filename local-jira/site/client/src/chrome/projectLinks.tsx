import type { UiModule } from '../api/modules';
import type { Project } from '../api/schemas';
import { loadBoardLinks } from '../api/boardLinks';
import { pageAddress } from '../forge/locations';
import { useModules } from '../forge/useModules';
import { useAdministers } from '../lib/useAdministers';
import { useLoad } from '../lib/useLoad';
import { Link } from '../lib/route';
import { AppMark } from '../parts/appMark';
import { ProjectTile } from '../parts/projectTile';
import { addressBelow } from '../pages/apps/subPath';
import { useSite } from '../site';
import { SideLink } from './sideLink';

/** A project in the side bar; inside of it also its boards, its issues, the app's pages and its settings. */
export function ProjectLinks({ project, pathname }: { project: Project; pathname: string }) {
  const base = `/projects/${project.key}`;
  const inside = [base, `${base}/`, `/browse/${project.key}-`].some((start, at) =>
    at === 0 ? pathname === start : pathname.startsWith(start),
  );
  return (
    <>
      <Link href={base} className="side-link">
        <ProjectTile projectKey={project.key} />
        {project.name}
      </Link>
      {inside && <InsideLinks project={project} base={base} pathname={pathname} />}
    </>
  );
}

const PARTS: [part: string, text: string][] = [
  ['releases', 'Releases'],
  ['components', 'Components'],
];

interface InsideProps {
  project: Project;
  base: string;
  pathname: string;
}

function InsideLinks({ project, base, pathname }: InsideProps) {
  const { session } = useSite();
  const modules = useModules({ project: project.key });
  const administers = useAdministers(project.key);
  const boards = useLoad(`boards:${session.user.accountId}:${project.key}`, () =>
    loadBoardLinks(project.key),
  );
  const pages = modules.filter((module) => module.type === 'jira:projectPage');
  const issues = `${base}/issues`;
  return (
    <>
      {(boards.data ?? []).map(({ href, text }) => (
        <SideLink key={href} href={href} text={text} depth={1} current={pathname === href} />
      ))}
      <SideLink href={issues} text="Issues" depth={1} current={pathname === issues} />
      {PARTS.map(([part, text]) => (
        <SideLink
          key={part}
          href={`${base}/${part}`}
          text={text}
          depth={1}
          current={pathname === `${base}/${part}`}
        />
      ))}
      {pages.map((module) => (
        <AppPageLinks key={module.key} module={module} project={project} pathname={pathname} />
      ))}
      {administers && (
        <SideLink
          href={`${base}/settings`}
          text="Project settings"
          depth={1}
          current={pathname.startsWith(`${base}/settings`)}
        />
      )}
    </>
  );
}

function AppPageLinks(props: { module: UiModule; project: Project; pathname: string }) {
  const { module, project, pathname } = props;
  const href = pageAddress(module, project.key) ?? '';
  const inside = pathname === href || pathname.startsWith(`${href}/`);
  const pages = module.sections.flatMap((section) => section.pages);
  const links = pages.map(({ title, route }) => ({ title, href: addressBelow(href, route) }));
  const below = links.some((link) => link.href === pathname);
  return (
    <>
      <SideLink href={href} mark={<AppMark />} text={module.title} depth={1} current={inside && !below} />
      {inside &&
        links.map((link) => (
          <SideLink
            key={link.href}
            href={link.href}
            text={link.title}
            depth={2}
            current={link.href === pathname}
          />
        ))}
    </>
  );
}
