import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import type { Caller } from '../jira/hooks';
import { idText } from '../jira/entities/json';
import { findIssue, viewerOf } from '../jira/issues/read';
import { levelOf } from '../jira/issues/hierarchy';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { runJql } from './query';

const MOST = 20;

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** The text as HTML with what was looked for in bold. */
function marked(text: string, query: string): string {
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return escaped(text);
  const end = at + query.length;
  return `${escaped(text.slice(0, at))}<b>${escaped(text.slice(at, end))}</b>${escaped(text.slice(end))}`;
}

function suggest(core: Core, issue: Issue, query: string) {
  const summary = idText(issue.values['summary']);
  const type = idText(issue.values['issuetype']);
  return {
    id: Number(issue.id),
    key: issue.key,
    keyHtml: marked(issue.key, query),
    img: `/images/icons/type-${type}.svg`,
    summary: marked(summary, query),
    summaryText: summary,
  };
}

function section(core: Core, id: 'hs' | 'cs', issues: Issue[], query: string) {
  const shown = issues.slice(0, MOST);
  const label = id === 'hs' ? 'History Search' : 'Current Search';
  const more =
    shown.length === 0
      ? { msg: 'No Matching Issues' }
      : { sub: `Showing ${shown.length} of ${issues.length} matching issues` };
  return { label, id, ...more, issues: shown.map((issue) => suggest(core, issue, query)) };
}

interface Asked {
  query: string;
  leftOut: Set<string>;
  projectId: string | undefined;
  subtasks: boolean;
}

function matches(core: Core, asked: Asked): (issue: Issue) => boolean {
  const words = asked.query.toLowerCase();
  return (issue) => {
    if (asked.leftOut.has(issue.id)) return false;
    if (asked.projectId !== undefined && issue.projectId !== asked.projectId) return false;
    if (!asked.subtasks && levelOf(core, issue) < 0) return false;
    return `${issue.key} ${idText(issue.values['summary'])}`.toLowerCase().includes(words);
  };
}

function recent(core: Core, caller: Caller): Issue[] {
  const seen = valuesOf(core.tables.issues).filter(viewerOf(core, caller));
  return seen.sort((left, right) => right.updated.localeCompare(left.updated));
}

function askedFor(core: Core, query: Record<string, string>): Asked {
  const current = findIssue(core, query['currentIssueKey'] ?? '');
  const parent = query['showSubTaskParent'] === 'false' ? idText(current?.values['parent']) : '';
  return {
    query: (query['query'] ?? '').trim(),
    leftOut: new Set([current?.id ?? '', parent]),
    projectId: query['currentProjectId'],
    subtasks: query['showSubTasks'] !== 'false',
  };
}

/** `GET /issue/picker`: what was changed lately, and what a JQL query finds, both with the words in key or summary. */
export const issuePickerRoutes: Routes = (rest, core) => {
  rest.get('/issue/picker', (c) => {
    const { caller } = c.env;
    const asked = askedFor(core, c.req.query());
    const fits = matches(core, asked);
    const sections = [section(core, 'hs', recent(core, caller).filter(fits), asked.query)];
    const jql = c.req.query('currentJQL');
    if (jql !== undefined)
      sections.push(section(core, 'cs', runJql(core, caller, jql, false).filter(fits), asked.query));
    return c.json({ sections });
  });
};
