import type { JiraSprint, SprintIssue, SprintSource } from '../../../src/app/ports';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { JiraId } from '../../../src/domain/shared/ids';
import { MOST_IN_SPRINT } from '../../../src/domain/sprint/schema';
import { fakeJira, type FakeJira } from '../fakeJira';

/** Where the fakes keep the sprints of an issue, as Jira's sprint field shows them. */
export const SPRINT_FIELD = 'customfield_10020';
/** Where the fakes keep story points. */
export const ESTIMATE_FIELD = 'customfield_10016';

const MOST = 200;

export interface FakeSprintSource extends SprintSource {
  /** Makes a sprint, or changes it. `projectId` is the project of its board. */
  plan(projectId: JiraId, sprint: JiraSprint): void;
  /** Takes a sprint away; it leaves the sprint field of its issues. */
  drop(sprintId: JiraId): void;
  /** Puts issues into a sprint, and writes it into their sprint field and changelog. */
  add(sprintId: JiraId, issueIds: readonly JiraId[], change?: Moved): void;
  /** Takes issues out of a sprint. */
  take(sprintId: JiraId, issueIds: readonly JiraId[], change?: Moved): void;
  /** The app cannot read these issues from now on, though a search finds them. */
  lock(...issueIds: readonly JiraId[]): void;
  unlock(...issueIds: readonly JiraId[]): void;
  /** The app neither finds nor reads these issues from now on, as an issue security level does it. */
  conceal(...issueIds: readonly JiraId[]): void;
  /** Nobody but the app sees these issues from now on, as an issue security level does it. */
  hide(...issueIds: readonly JiraId[]): void;
  show(...issueIds: readonly JiraId[]): void;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof SprintSource | undefined): void;
  readonly calls: (keyof SprintSource)[];
}

/** Who moved an issue, and when. */
export interface Moved {
  readonly by: string;
  readonly at: string;
}

class SprintsDown extends Error {
  override name = 'SprintsDown';
}

const CATEGORIES: Readonly<Record<string, SprintIssue['statusCategory']>> = { 'To Do': 'new', Done: 'done' };

const idsIn = ({ fields }: IssueFacts): JiraId[] => {
  const value = fields[SPRINT_FIELD];
  return (Array.isArray(value) ? value : []).flatMap((one) =>
    typeof one === 'object' && one !== null && 'id' in one ? [String(one['id'])] : [],
  );
};

const isOver = ({ phase }: JiraSprint): number => Number(phase === 'closed');

const newestFirst = (one: JiraSprint, other: JiraSprint): number => {
  if (isOver(one) !== isOver(other)) return isOver(one) - isOver(other);
  const [first, second] = [one.start ?? '9999', other.start ?? '9999'];
  return first === second ? Number(other.id) - Number(one.id) : second.localeCompare(first);
};

/** Sprints in memory. Which issues they hold stands in the sprint field of the issues, as in Jira. */
export function fakeSprintSource(site: FakeJira = fakeJira()): FakeSprintSource {
  const jira = site.inside;
  const sprints = new Map<JiraId, { readonly projectId: JiraId; readonly sprint: JiraSprint }>();
  const [locked, concealed, hidden] = [new Set<JiraId>(), new Set<JiraId>(), new Set<JiraId>()];
  const calls: (keyof SprintSource)[] = [];
  const state: { failing?: keyof SprintSource; histories: number } = { histories: 0 };

  async function answer<T>(method: keyof SprintSource, look: () => T): Promise<T> {
    calls.push(method);
    if (state.failing === method) throw new SprintsDown();
    return structuredClone(look());
  }
  const inField = (id: JiraId) => {
    const { sprint } = sprints.get(id) ?? {};
    if (sprint === undefined) return [];
    const { name, phase, board, start, end, complete } = sprint;
    const dates = {
      ...(start === undefined ? {} : { startDate: start }),
      ...(end === undefined ? {} : { endDate: end }),
      ...(complete === undefined ? {} : { completeDate: complete }),
    };
    const boardId = board === undefined ? {} : { boardId: Number(board) };
    return [{ id: Number(id), name, state: phase, ...boardId, ...dates }];
  };
  function place(facts: IssueFacts, ids: readonly JiraId[], moved: Moved | undefined): void {
    const before = idsIn(facts);
    const held = { ...facts.fields, [SPRINT_FIELD]: ids.flatMap(inField) };
    const change = {
      ...{ history: `s${(state.histories += 1)}`, field: SPRINT_FIELD },
      ...{ from: before.join(', '), to: ids.join(', ') },
    };
    site.put({
      ...facts,
      fields: held,
      changes: moved === undefined ? facts.changes : [...facts.changes, { ...change, ...moved }],
    });
  }
  const each = (ids: readonly JiraId[], visit: (facts: IssueFacts) => void): void =>
    ids.forEach((id) => {
      const facts = jira.issue(id);
      if (facts !== undefined) visit(facts);
    });
  const held = (sprintId: JiraId): IssueFacts[] =>
    jira.issues().filter((issue) => idsIn(issue).includes(sprintId));
  const shown = (facts: IssueFacts, estimates: readonly string[]): SprintIssue => {
    const [estimate] = estimates.map((id) => facts.fields[id]);
    const statusCategory = CATEGORIES[facts.statusName] ?? 'indeterminate';
    return { ...facts, statusCategory, estimate: typeof estimate === 'number' ? estimate : null };
  };
  const sees = ({ id, projectId }: IssueFacts): boolean =>
    !hidden.has(id) && jira.granted(jira.caller(), projectId) !== undefined;
  const find = (ids: readonly JiraId[]): IssueFacts[] =>
    [...new Set(ids)].flatMap((id) => jira.issue(id) ?? []);

  return {
    calls,
    plan(projectId, sprint) {
      sprints.set(sprint.id, { projectId, sprint });
      for (const facts of held(sprint.id)) place(facts, idsIn(facts), undefined);
    },
    drop(sprintId) {
      const issues = held(sprintId);
      sprints.delete(sprintId);
      for (const facts of issues)
        place(
          facts,
          idsIn(facts).filter((id) => id !== sprintId),
          undefined,
        );
    },
    add: (sprintId, issueIds, change) =>
      each(issueIds, (facts) => place(facts, [...new Set([...idsIn(facts), sprintId])], change)),
    take: (sprintId, issueIds, change) =>
      each(issueIds, (facts) =>
        place(
          facts,
          idsIn(facts).filter((id) => id !== sprintId),
          change,
        ),
      ),
    lock: (...ids) => ids.forEach((id) => locked.add(id)),
    unlock: (...ids) => ids.forEach((id) => locked.delete(id)),
    conceal: (...ids) =>
      ids.forEach((id) => {
        concealed.add(id);
        locked.add(id);
      }),
    hide: (...ids) => ids.forEach((id) => hidden.add(id)),
    show: (...ids) => ids.forEach((id) => hidden.delete(id)),
    fail: (method) => void (state.failing = method),
    sprint: (id) => answer('sprint', () => sprints.get(id)?.sprint),
    issuesOf: (sprintId, projectId) =>
      answer('issuesOf', () => {
        if (!sprints.has(sprintId)) throw new SprintsDown('a search for a sprint that is gone is refused');
        const all = held(sprintId).filter(({ id }) => !concealed.has(id));
        const here = all.filter((issue) => issue.projectId === projectId).map(({ id }) => id);
        const ids = here.sort((one, other) => Number(one) - Number(other)).slice(0, MOST_IN_SPRINT);
        return { ids, more: here.length > MOST_IN_SPRINT, elsewhere: all.length - here.length };
      }),
    projectsOf: (sprintId) =>
      answer('projectsOf', () => {
        if (!sprints.has(sprintId)) throw new SprintsDown('a search for a sprint that is gone is refused');
        return [...new Set(held(sprintId).map(({ projectId }) => projectId))];
      }),
    fields: () => answer('fields', () => ({ sprint: SPRINT_FIELD, estimates: [ESTIMATE_FIELD] })),
    issues: (ids, { estimates } = { estimates: [] }) =>
      answer('issues', () => {
        const read = find(ids).filter(({ id }) => !locked.has(id));
        return new Map(read.map((facts) => [facts.id, shown(facts, estimates)]));
      }),
    seenIn: (sprintId, projectId) =>
      answer('seenIn', () => {
        if (jira.granted(jira.caller(), projectId) === undefined)
          throw new SprintsDown('a search in a project that is hidden is refused');
        const seen = held(sprintId).filter((issue) => issue.projectId === projectId && sees(issue));
        return seen.map(({ id }) => id);
      }),
    visible: (ids) =>
      answer(
        'visible',
        () =>
          new Set(
            find(ids)
              .filter(sees)
              .map(({ id }) => id),
          ),
      ),
    ofProject: (projectId) =>
      answer('ofProject', () => {
        if (jira.granted(jira.caller(), projectId) === undefined) return { sprints: [], more: false };
        const all = [...sprints.values()].filter(
          (one) =>
            one.projectId === projectId || held(one.sprint.id).some((issue) => issue.projectId === projectId),
        );
        const found = all.map(({ sprint }) => sprint).sort(newestFirst);
        return { sprints: found.slice(0, MOST), more: found.length > MOST };
      }),
  };
}
