import { operations, type OperationName, type ParsedRequest } from '../../../src/contract/operations/index';
import type { InboxRow, InboxSprint } from '../../../src/contract/operations/inboxList';
import { CLINICIAN, long, OFFICER, PROJECTS, sixty, sprints, thousand, usual } from './fixtures/queueBook';
import { RULES, type RuleName } from './fixtures/ruleBook';

type Payload = Readonly<Record<string, unknown>>;

const ROWS = {
  usual,
  one: () => usual().slice(2, 3),
  sixty,
  thousand,
  long,
  nothing: (): InboxRow[] => [],
  'no-role': (): InboxRow[] => [],
  /** Sprints wait above the issues, and nothing but sprints. */
  sprints: usual,
  'only-sprints': (): InboxRow[] => [],
  /** Page after page without a row for this viewer. */
  barren: (): InboxRow[] => [],
  /** The first two pages bring nothing, the third does. */
  late: usual,
} as const;
export type QueueName = keyof typeof ROWS;

/** Pages without a row before the first that could hold one. */
const EMPTY: Readonly<Partial<Record<QueueName, number>>> = { barren: 1000, late: 2 };

const SPRINTS: Readonly<Partial<Record<QueueName, () => InboxSprint[]>>> = {
  sprints,
  'only-sprints': () => sprints().slice(0, 1),
};

type Asked = ParsedRequest<'inbox.list'>;

/** What the filters let through. */
const matching =
  ({ role, project, overdue }: Asked) =>
  (row: Pick<InboxRow, 'role' | 'project' | 'overdue'>): boolean =>
    (role === undefined || row.role.id === role) &&
    (project === undefined || row.project.id === project) &&
    (!overdue || row.overdue);

/** The approver's queue and the rule page of one session. What is signed does not wait any more. */
export class QueueStub {
  readonly #name: QueueName;
  readonly #rule: RuleName;
  #rows: InboxRow[];

  constructor(name: QueueName, rule: RuleName) {
    this.#name = name;
    this.#rule = rule;
    this.#rows = ROWS[name]();
  }

  signed(issue: unknown): void {
    this.#rows = this.#rows.filter((row) => row.issue.id !== issue);
  }

  answer(operation: OperationName, payload: Payload): unknown {
    if (operation === 'rule.preview') return RULES[this.#rule]();
    return operation === 'inbox.list' ? this.#list(payload) : undefined;
  }

  #list(payload: Payload) {
    const asked = operations['inbox.list'].request.parse(payload);
    const { cursor, limit } = asked;
    const matches = matching(asked);
    const at = Number(cursor ?? -(EMPTY[this.#name] ?? 0));
    const found = this.#rows.filter(matches);
    const rows = at < 0 ? [] : found.slice(at, at + limit);
    const end = at < 0 ? at + 1 : at + limit;
    return {
      rows,
      sprints: cursor === undefined ? this.#sprints().filter(matches) : [],
      next: at < 0 || end < found.length ? String(end) : null,
      roles: this.#name === 'no-role' ? [] : [CLINICIAN, OFFICER],
      projects: PROJECTS.filter(({ id }) => rows.some((row) => row.project.id === id)),
      checkedAt: new Date().toISOString(),
    };
  }

  #sprints = (): InboxSprint[] => SPRINTS[this.#name]?.() ?? [];
}
