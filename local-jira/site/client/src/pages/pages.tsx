import type { ReactNode } from 'react';
import { useAddress } from '../lib/route';
import { Empty } from '../parts/states';
import { HomePage } from './home/homePage';
import { IssuePage } from './issue/issuePage';
import { IssuesPage } from './issues/issuesPage';
import { SettingsPage } from './project/settingsPage';
import { ToolsPage } from './tools/toolsPage';

type Page = (match: string[]) => ReactNode;

/** Addresses in the order in which they are tried; groups of the pattern become the page's arguments. */
const PAGES: [pattern: RegExp, page: Page][] = [
  [/^\/$/, () => <HomePage />],
  [/^\/issues\/?$/, () => <IssuesPage key="all" />],
  [/^\/browse\/([^/]+)\/?$/, ([key = '']) => <IssuePage key={key} issueKey={key} />],
  [/^\/local-tools(?:\/([^/]+))?\/?$/, ([tool]) => <ToolsPage tool={tool ?? ''} />],
  [
    /^\/projects\/([^/]+)\/settings(?:\/apps\/([^/]+))?\/?$/,
    ([key = '', module]) => <SettingsPage key={key} projectKey={key} moduleKey={module} />,
  ],
  [/^\/projects\/([^/]+)(?:\/issues)?\/?$/, ([key = '']) => <IssuesPage key={key} projectKey={key} />],
];

/** The page of the address. */
export function Pages() {
  const { pathname } = useAddress();
  for (const [pattern, page] of PAGES) {
    const match = pattern.exec(decodeURIComponent(pathname));
    if (match) return page(match.slice(1));
  }
  return <Empty title="There is no page at this address">Pick one in the side bar.</Empty>;
}
