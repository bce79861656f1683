import type { FoundIssue, IssueIndex, ShownState } from '../../../src/app/ports';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { JiraId } from '../../../src/domain/shared/ids';
import { fakeJira, type FakeJira } from '../fakeJira';

export interface FakeIssues extends IssueIndex {
  /** What was shown last, by issue. */
  readonly shown: Map<JiraId, ShownState>;
  /** Makes an issue the child of another. */
  child(parentKey: string, issueId: JiraId): void;
  /** Says when an issue was changed last. */
  touch(issueId: JiraId, at: string): void;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof IssueIndex | undefined): void;
  readonly calls: (keyof IssueIndex)[];
}

class IndexDown extends Error {
  override name = 'IndexDown';
}

const PAGE = 100;

/** The issues of a Jira in memory, many at a time. Types are called by their id, projects by their key. */
export function fakeIssues(site: FakeJira = fakeJira()): FakeIssues {
  const jira = site.inside;
  const shown = new Map<JiraId, ShownState>();
  const children = new Map<string, JiraId[]>();
  const touched = new Map<JiraId, string>();
  const calls: (keyof IssueIndex)[] = [];
  const state: { failing?: keyof IssueIndex } = {};

  function answer<T>(method: keyof IssueIndex, look: () => T): Promise<T> {
    calls.push(method);
    if (state.failing === method) return Promise.reject(new IndexDown());
    return Promise.resolve(structuredClone(look()));
  }
  const visible = (id: JiraId): [JiraId, FoundIssue][] => {
    const issue = jira.issue(id);
    if (issue === undefined || jira.granted(jira.caller(), issue.projectId) === undefined) return [];
    return [[issue.id, found(issue)]];
  };
  const changedAt = ({ id, changes }: IssueFacts): string => touched.get(id) ?? changes.at(-1)?.at ?? '';

  return {
    calls,
    shown,
    child: (parentKey, issueId) =>
      void children.set(parentKey, [...(children.get(parentKey) ?? []), issueId]),
    touch: (issueId, at) => void touched.set(issueId, at),
    fail: (method) => void (state.failing = method),
    visible: (ids) => {
      if (ids.length > 100) return Promise.reject(new RangeError('At most 100 issues can be asked for'));
      return answer('visible', () => new Map(ids.flatMap(visible)));
    },
    show: (issueId, next) =>
      answer('show', () => {
        if (jira.issue(issueId) !== undefined) shown.set(issueId, next);
      }),
    childrenOf: (issueKey) =>
      answer('childrenOf', () => {
        const ids = children.get(issueKey) ?? [];
        return { ids: ids.slice(0, 100), more: ids.length > 100 };
      }),
    updatedSince: (moment, cursor = '0') =>
      answer('updatedSince', () => {
        const since = [...jira.issues()].filter((issue) => changedAt(issue) >= moment);
        const all = since.sort((a, b) => changedAt(a).localeCompare(changedAt(b))).map(({ id }) => id);
        const end = Number(cursor) + PAGE;
        const issueIds = all.slice(Number(cursor), end);
        return { issueIds, ...(end < all.length ? { next: String(end) } : {}) };
      }),
  };
}

const found = ({ id, key, summary, statusName, issueTypeId, projectId }: IssueFacts): FoundIssue => {
  const project = key.split('-')[0] ?? '';
  return {
    id,
    key,
    summary,
    status: statusName,
    type: issueTypeId,
    project: { id: projectId, key: project, name: project },
  };
};
