import type { ReactNode } from 'react';
import { useAddress } from '../lib/route';
import { Empty } from '../parts/states';
import { AdminPage } from './admin/adminPage';
import { GlobalAppPage } from './apps/globalAppPage';
import { ProjectAppPage } from './apps/projectAppPage';
import { BacklogPage } from './backlog/backlogPage';
import { BoardPage } from './board/boardPage';
import { ProjectStart } from './board/projectStart';
import { ComponentsPage } from './components/componentsPage';
import { HomePage } from './home/homePage';
import { IssuePage } from './issue/issuePage';
import { IssuesPage } from './issues/issuesPage';
import { SettingsPage } from './project/settingsPage';
import { ReleasesPage } from './releases/releasesPage';
import { ToolsPage } from './tools/toolsPage';

type Page = (match: string[]) => ReactNode;

/** Addresses in the order in which they are tried; groups of the pattern become the page's arguments. */
const PAGES: [pattern: RegExp, page: Page][] = [
  [/^\/$/, () => <HomePage />],
  [/^\/admin(?:\/(.*))?$/, ([path]) => <AdminPage path={path ?? ''} />],
  [/^\/issues\/?$/, () => <IssuesPage key="all" />],
  [/^\/browse\/([^/]+)\/?$/, ([key = '']) => <IssuePage key={key} issueKey={key} />],
  [/^\/local-tools(?:\/([^/]+))?\/?$/, ([tool]) => <ToolsPage tool={tool ?? ''} />],
  [
    /^\/projects\/([^/]+)\/settings(?:\/(.*))?$/,
    ([key = '', rest]) => <SettingsPage key={key} projectKey={key} rest={segments(rest)} />,
  ],
  [
    /^\/projects\/([^/]+)\/apps\/([^/]+)(?:\/.*)?$/,
    ([key = '', module = '']) => (
      <ProjectAppPage key={`${key}/${module}`} projectKey={key} moduleKey={module} />
    ),
  ],
  [/^\/apps\/([^/]+)(?:\/.*)?$/, ([module = '']) => <GlobalAppPage key={module} moduleKey={module} />],
  [
    /^\/projects\/([^/]+)\/boards\/(\d{1,9})\/?$/,
    ([key = '', id = '']) => <BoardPage key={id} projectKey={key} boardId={Number(id)} />,
  ],
  [
    /^\/projects\/([^/]+)\/boards\/(\d{1,9})\/backlog\/?$/,
    ([key = '', id = '']) => <BacklogPage key={id} projectKey={key} boardId={Number(id)} />,
  ],
  [/^\/projects\/([^/]+)\/?$/, ([key = '']) => <ProjectStart key={key} projectKey={key} />],
  [/^\/projects\/([^/]+)\/issues\/?$/, ([key = '']) => <IssuesPage key={key} projectKey={key} />],
  [/^\/projects\/([^/]+)\/releases\/?$/, ([key = '']) => <ReleasesPage key={key} projectKey={key} />],
  [/^\/projects\/([^/]+)\/components\/?$/, ([key = '']) => <ComponentsPage key={key} projectKey={key} />],
];

function segments(rest = ''): string[] {
  return rest.split('/').filter((one) => one !== '');
}

/** The page of the address. */
export function Pages() {
  const { pathname } = useAddress();
  for (const [pattern, page] of PAGES) {
    const match = pattern.exec(decodeURIComponent(pathname));
    if (match) return page(match.slice(1));
  }
  return <Empty title="There is no page at this address">Pick one in the side bar.</Empty>;
}
