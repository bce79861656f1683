import type { IssueGrants, Jira, PersonName } from '../../src/app/ports';
import type { IssueFacts } from '../../src/domain/gate/facts';
import type { AccountId, JiraId, Slug } from '../../src/domain/shared/ids';

/** What one person may do in a project. Nobody may browse a project in which they have no grants. */
export interface Grants {
  readonly edit?: boolean;
  readonly administer?: boolean;
  readonly permissions?: readonly Slug[];
}

export interface FakeJira extends Jira {
  /** Who asks: the platform knows, the port's methods do not say. */
  signIn(accountId: AccountId): void;
  person(accountId: AccountId, name: string, closed?: boolean): void;
  put(issue: IssueFacts): void;
  remove(issueId: JiraId): void;
  grant(accountId: AccountId, projectId: JiraId, grants: Grants): void;
  revoke(accountId: AccountId, projectId: JiraId): void;
  status(projectId: JiraId, id: JiraId, name: string, category: string): void;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof Jira | undefined): void;
  /** The names of the methods called, oldest first. */
  readonly calls: (keyof Jira)[];
  /** What other fakes of the same Jira look at. */
  readonly inside: FakeJiraInside;
}

export interface FakeJiraInside {
  caller(): AccountId;
  issue(idOrKey: string): IssueFacts | undefined;
  issues(): readonly IssueFacts[];
  people(): readonly PersonName[];
  /** What a person was granted in a project; undefined for somebody who may not browse it. */
  granted(accountId: AccountId, projectId: JiraId): Grants | undefined;
  /** The projects in which somebody was granted something. */
  projects(): readonly JiraId[];
}

class JiraDown extends Error {
  override name = 'JiraDown';
}

const granted = ({ edit = false, administer = false, permissions = [] }: Grants): IssueGrants => ({
  edit,
  administer,
  permissions: new Set(permissions),
});

/** A small Jira in memory: issues, people, grants by person and project, statuses. */
export function fakeJira(): FakeJira {
  const issues = new Map<string, IssueFacts>();
  const people = new Map<AccountId, PersonName>();
  const grants = new Map<string, Grants>();
  const statuses = new Map<JiraId, { id: JiraId; name: string; category: string }[]>();
  const state: { caller: AccountId; failing?: keyof Jira } = { caller: 'jonas-weber' };
  const calls: (keyof Jira)[] = [];

  function answer<T>(method: keyof Jira, look: () => T): Promise<T> {
    calls.push(method);
    if (state.failing === method) return Promise.reject(new JiraDown());
    return Promise.resolve(structuredClone(look()));
  }
  const findIssue = (idOrKey: string) =>
    [...issues.values()].find((issue) => issue.id === idOrKey || issue.key === idOrKey);
  const inProject = (accountId: AccountId, projectId: JiraId | undefined) =>
    grants.get(`${accountId} ${projectId}`);
  const mine = (projectId: JiraId | undefined): IssueGrants | undefined => {
    const found = inProject(state.caller, projectId);
    return found && granted(found);
  };
  const nameOf = (accountId: AccountId): PersonName =>
    people.get(accountId) ?? { accountId, name: accountId };
  const holds = (accountId: AccountId, permission: Slug, projectId: JiraId | undefined): boolean =>
    inProject(accountId, projectId)?.permissions?.includes(permission) ?? false;

  return {
    calls,
    inside: {
      caller: () => state.caller,
      issue: findIssue,
      issues: () => [...issues.values()],
      people: () => [...people.values()],
      granted: inProject,
      projects: () => [...new Set([...grants.keys()].map((key) => key.split(' ')[1] ?? ''))],
    },
    signIn: (accountId) => void (state.caller = accountId),
    person: (accountId, name, closed) =>
      void people.set(accountId, closed ? { accountId, name, closed } : { accountId, name }),
    put: (issue) => void issues.set(issue.id, structuredClone(issue)),
    remove: (issueId) => void issues.delete(issueId),
    grant: (accountId, projectId, given) => void grants.set(`${accountId} ${projectId}`, given),
    revoke: (accountId, projectId) => void grants.delete(`${accountId} ${projectId}`),
    status: (projectId, id, name, category) =>
      void statuses.set(projectId, [...(statuses.get(projectId) ?? []), { id, name, category }]),
    fail: (method) => void (state.failing = method),
    issue: (idOrKey) => answer('issue', () => findIssue(idOrKey)),
    issueGrants: (issueId) => answer('issueGrants', () => mine(findIssue(issueId)?.projectId)),
    projectGrants: (projectId) => answer('projectGrants', () => mine(projectId)),
    myName: () => answer('myName', () => nameOf(state.caller).name),
    holders: (permission, issueKey) =>
      answer('holders', () => {
        const projectId = findIssue(issueKey)?.projectId;
        const found = [...people.values()].filter(({ accountId }) => holds(accountId, permission, projectId));
        return found.filter(({ closed }) => closed !== true);
      }),
    names: (accountIds) =>
      answer('names', () => [...new Set(accountIds)].flatMap((id) => people.get(id) ?? [])),
    statuses: (projectId) => answer('statuses', () => statuses.get(projectId) ?? []),
  };
}
