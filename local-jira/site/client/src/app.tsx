import { useCallback, useMemo, useState } from 'react';
import { loadAppAccounts, loadProjects } from './api/jira';
import { loadModules, loadPeople, loadSession, switchUser } from './api/session';
import { useLoad } from './lib/useLoad';
import { FlagProvider } from './parts/flags';
import { inOrder } from './lib/people';
import { useSignedOut } from './lib/signedOut';
import { Failed, Skeleton } from './parts/states';
import { CreateDialog } from './chrome/createDialog';
import { SideBar } from './chrome/sideBar';
import { TopBar } from './chrome/topBar';
import { SignedOutPage } from './pages/people/signedOutPage';
import { Pages } from './pages/pages';
import { SiteProvider } from './site';

/** Session first: it makes the cookie that everything else is asked with. */
async function loadSite() {
  const session = await loadSession();
  const [everybody, apps, projects, modules] = await Promise.all([
    loadPeople(),
    loadAppAccounts(),
    loadProjects(),
    loadModules(),
  ]);
  const people = inOrder(everybody.filter((person) => person.active && !apps.has(person.accountId)));
  return { session, people, projects, modules };
}

export function App() {
  const site = useLoad('site', loadSite);
  const { reload } = site;
  const signedOut = useSignedOut();
  const [creating, setCreating] = useState(false);
  const [narrowMenu, setNarrowMenu] = useState(false);
  const [collapsed, setCollapsed] = useState(false);
  const become = useCallback(
    async (accountId: string) => {
      await switchUser(accountId);
      await reload();
    },
    [reload],
  );
  const state = useMemo(
    () => site.data && { ...site.data, become, openCreate: () => setCreating(true) },
    [site.data, become],
  );
  if (signedOut) return <SignedOutPage />;
  if (site.error)
    return <Failed error={site.error} missing="This Jira is not reachable" onRetry={() => void reload()} />;
  if (!state)
    return (
      <div className="boot">
        <Skeleton lines={3} label="Loading Jira" />
      </div>
    );
  const toggle = (): void => {
    setNarrowMenu((open) => !open);
    setCollapsed((closed) => !closed);
  };
  return (
    <SiteProvider value={state}>
      <FlagProvider key={state.session.user.accountId}>
        <a className="skip-link" href="#main">
          Skip to the page
        </a>
        <TopBar onToggleSide={toggle} sideOpen={!collapsed} />
        <div className="frame">
          <SideBar open={narrowMenu} collapsed={collapsed} onPick={() => setNarrowMenu(false)} />
          <main id="main" className="main" tabIndex={-1}>
            <Pages key={state.session.user.accountId} />
          </main>
        </div>
        {creating && <CreateDialog onClose={() => setCreating(false)} />}
      </FlagProvider>
    </SiteProvider>
  );
}
