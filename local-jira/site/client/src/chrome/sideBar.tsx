import { Link, useAddress } from '../lib/route';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { ProjectTile } from '../parts/projectTile';
import { useSite } from '../site';
import { useAdministers } from '../lib/useAdministers';
import type { Project } from '../api/schemas';

interface Props {
  open: boolean;
  collapsed: boolean;
  onPick: () => void;
}

export function SideBar({ open, collapsed, onPick }: Props) {
  const { projects } = useSite();
  const { pathname } = useAddress();
  return (
    <nav
      className={`side-bar ${open ? 'side-bar-open' : ''} ${collapsed ? 'side-bar-collapsed' : ''}`}
      aria-label="Main"
      onClick={onPick}
    >
      <SideLink href="/" icon="person" text="For you" current={pathname === '/'} />
      <SideLink href="/issues" icon="filter" text="All issues" current={pathname === '/issues'} />
      <div className="side-title">Projects</div>
      {projects.map((project) => (
        <ProjectLinks key={project.key} project={project} pathname={pathname} />
      ))}
      <div className="side-title">Local tools</div>
      <SideLink href="/local-tools" icon="tools" text="Tools" current={pathname.startsWith('/local-tools')} />
    </nav>
  );
}

function ProjectLinks({ project, pathname }: { project: Project; pathname: string }) {
  const base = `/projects/${project.key}`;
  const inside = pathname.startsWith(`${base}/`) || pathname.startsWith(`/browse/${project.key}-`);
  const administers = useAdministers(inside ? project.key : undefined);
  return (
    <>
      <Link href={`${base}/issues`} className="side-link">
        <ProjectTile projectKey={project.key} />
        {project.name}
      </Link>
      {inside && (
        <>
          <SideLink
            href={`${base}/issues`}
            text="Issues"
            current={!pathname.startsWith(`${base}/settings`)}
          />
          {administers && (
            <SideLink
              href={`${base}/settings`}
              text="Project settings"
              current={pathname.startsWith(`${base}/settings`)}
            />
          )}
        </>
      )}
    </>
  );
}

function SideLink(props: { href: string; icon?: IconName; text: string; current: boolean }) {
  const classes = ['side-link', props.current && 'side-link-on', !props.icon && 'side-link-sub'];
  return (
    <Link
      href={props.href}
      className={classes.filter(Boolean).join(' ')}
      aria-current={props.current ? 'page' : undefined}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.text}
    </Link>
  );
}
