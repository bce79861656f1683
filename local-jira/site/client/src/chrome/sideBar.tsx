import { useAddress } from '../lib/route';
import { ProjectLinks } from './projectLinks';
import { SideLink } from './sideLink';
import { useSite } from '../site';

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
