import { mayGlobally } from '../../api/access';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { AdminHome } from './adminHome';
import { adminSections } from './sections';

/** Jira's administration: local navigation at the left, a section beside it. `path` is what follows `/admin/`. */
export function AdminPage({ path }: { path: string }) {
  const { session } = useSite();
  const access = useLoad(session.user.accountId, () => mayGlobally('ADMINISTER'));
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  const section = adminSections.find((one) => one.path === first);
  useTitle(section ? `${section.title} - Jira settings` : 'Jira settings');
  if (access.loading) return <Skeleton lines={6} label="Loading Jira settings" />;
  if (access.data !== true) return <Refused />;
  const Section = section?.page;
  return (
    <div className="page admin">
      <AdminNav current={first} />
      <div className="admin-body">{Section ? <Section rest={rest} /> : <AdminHome />}</div>
    </div>
  );
}

function Refused() {
  return (
    <div className="empty" role="alert">
      <h1>You don&apos;t have permission to view this page</h1>
      <p className="subtle">
        Only people with the Administer Jira permission can. Ask a Jira administrator, or switch to one in the
        menu at the top right: in the demo, Viktor Hale.
      </p>
    </div>
  );
}

function AdminNav({ current }: { current: string }) {
  const { modules } = useSite();
  const ofApps = modules.modules.filter((module) => module.type === 'jira:adminPage');
  const here = window.location.pathname;
  return (
    <nav className="local-nav" aria-label="Jira settings">
      <Link href="/admin" aria-current={current === '' ? 'page' : undefined}>
        Overview
      </Link>
      {adminSections
        .filter(({ hidden }) => hidden !== true)
        .map(({ path, title }) => (
          <Link key={path} href={`/admin/${path}`} aria-current={current === path ? 'page' : undefined}>
            {title}
          </Link>
        ))}
      {ofApps.map(({ key, title }) => {
        const href = `/admin/apps/${key}`;
        return (
          <Link key={key} href={href} aria-current={here.startsWith(href) ? 'page' : undefined}>
            {title}
          </Link>
        );
      })}
    </nav>
  );
}
