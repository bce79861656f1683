import * as z from 'zod';
import type { ChildIndex, FoundChild } from '../../../src/app/ports';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { JiraId } from '../../../src/domain/shared/ids';
import { fakeJira, type FakeJira } from '../fakeJira';

export interface FakeChildren extends ChildIndex {
  /** Nobody but the app sees these issues from now on, as an issue security level does it. */
  hide(...issueIds: JiraId[]): void;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof ChildIndex | undefined): void;
  readonly calls: (keyof ChildIndex)[];
}

class ChildrenDown extends Error {
  override name = 'ChildrenDown';
}

const CATEGORIES: Readonly<Record<string, FoundChild['statusCategory']>> = { 'To Do': 'new', Done: 'done' };

const withKey = z.looseObject({ key: z.string() });
const parentOf = ({ fields: { parent } }: IssueFacts): string | undefined =>
  withKey.safeParse(parent).data?.key;

const byKey = (one: IssueFacts, other: IssueFacts): number =>
  one.key.localeCompare(other.key, 'en', { numeric: true });

/** The children of a Jira in memory: issues whose `parent` field names the key. */
export function fakeChildren(site: FakeJira = fakeJira()): FakeChildren {
  const jira = site.inside;
  const hidden = new Set<JiraId>();
  const calls: (keyof ChildIndex)[] = [];
  const state: { failing?: keyof ChildIndex } = {};

  function answer<T>(method: keyof ChildIndex, look: () => T): Promise<T> {
    calls.push(method);
    return state.failing === method
      ? Promise.reject(new ChildrenDown())
      : Promise.resolve(structuredClone(look()));
  }
  const under = (key: string): IssueFacts[] =>
    [...jira.issues()].filter((issue) => parentOf(issue) === key).sort(byKey);
  const seesCaller = ({ id, projectId }: IssueFacts): boolean =>
    !hidden.has(id) && jira.granted(jira.caller(), projectId) !== undefined;

  return {
    calls,
    hide: (...issueIds) => issueIds.forEach((id) => hidden.add(id)),
    fail: (method) => void (state.failing = method),
    seen: (parentKey, order) =>
      answer('seen', () => {
        const issues = under(parentKey).filter(seesCaller);
        if (order === 'status') issues.sort((a, b) => a.statusName.localeCompare(b.statusName));
        return { children: issues.map(({ id, key }) => ({ id, key })), more: false };
      }),
    all: (parentKey) => answer('all', () => ({ ids: under(parentKey).map(({ id }) => id), more: false })),
    found: (ids) => {
      if (ids.length > 100) return Promise.reject(new RangeError('At most 100 issues can be asked for'));
      return answer('found', () => {
        const issues = ids.flatMap((id) => jira.issue(id) ?? []).filter(seesCaller);
        return new Map(issues.map((issue) => [issue.id, shown(issue)]));
      });
    },
  };
}

const shown = ({
  id,
  key,
  summary,
  statusName,
  issueTypeId,
  assignee,
  assigneeName,
}: IssueFacts): FoundChild => ({
  ...{ id, key, summary, status: statusName, type: issueTypeId },
  statusCategory: CATEGORIES[statusName] ?? 'indeterminate',
  ...(assignee === undefined ? {} : { assignee: { accountId: assignee, name: assigneeName ?? assignee } }),
});
