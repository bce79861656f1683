import { useAddress } from '../lib/route';
import { Empty } from '../parts/states';
import { HomePage } from './home/homePage';
import { IssuePage } from './issue/issuePage';
import { IssuesPage } from './issues/issuesPage';
import { SettingsPage } from './project/settingsPage';
import { ToolsPage } from './tools/toolsPage';

/** The page of the address. */
export function Pages() {
  const { pathname } = useAddress();
  const [first = '', second, third, fourth, fifth] = pathname.split('/').filter((part) => part !== '').map(decodeURIComponent);
  if (first === '') return <HomePage />;
  if (first === 'issues') return <IssuesPage />;
  if (first === 'browse' && second) return <IssuePage key={second} issueKey={second} />;
  if (first === 'local-tools') return <ToolsPage tool={second ?? 'overview'} />;
  if (first === 'projects' && second && third === 'settings')
    return <SettingsPage projectKey={second} moduleKey={fourth === 'apps' ? fifth : undefined} />;
  if (first === 'projects' && second) return <IssuesPage key={second} projectKey={second} />;
  return <Empty title="There is no page at this address">Pick one in the side bar.</Empty>;
}
