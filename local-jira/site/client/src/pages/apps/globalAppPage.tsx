import { useSite } from '../../site';
import { FullPage } from './fullPage';
import { NoSuchPage } from './projectAppPage';

/** A page of the app in the Apps menu: `/apps/MODULE`. */
export function GlobalAppPage({ moduleKey }: { moduleKey: string }) {
  const { modules } = useSite();
  const module = modules.modules.find((one) => one.type === 'jira:globalPage' && one.key === moduleKey);
  if (!module) return <NoSuchPage />;
  return <FullPage module={module} place={{}} base={`/apps/${encodeURIComponent(module.key)}`} />;
}

/** A page of the app in Jira's administration, which asked who may come in: `/admin/apps/MODULE`. */
export function AdminAppSection({ rest }: { rest: string[] }) {
  const { modules } = useSite();
  const module = modules.modules.find((one) => one.type === 'jira:adminPage' && one.key === rest[0]);
  if (!module) return <NoSuchPage />;
  const base = `/admin/apps/${encodeURIComponent(module.key)}`;
  return <FullPage key={module.key} module={module} place={{}} base={base} />;
}
