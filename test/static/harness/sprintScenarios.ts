import { operations, type OperationName } from '../../../src/contract/operations/index';
import type { SprintView } from '../../../src/contract/sprintView';
import { AMARA, hash } from './fixtures/people';
import * as book from './fixtures/sprintBook';
import { listed } from './fixtures/sprintList';

type Payload = Readonly<Record<string, unknown>>;

const LONG = 'Arzneimitteltherapiesicherheitsprüfung der Kaliumbestimmungsergebnisübermittlung '.repeat(2);
const READY = 'Ready to sign: all 9 relevant issues are validated';
const STALE = 'The signatures are stale: 2 issues changed after the sprint was signed';

const SPRINTS = {
  usual: () => book.sprintView(),
  none: () =>
    book.sprintView({
      state: 'none',
      sentence: 'Nobody has opened the validation of this sprint',
      opened: null,
      mayOpen: true,
      drift: [],
      history: [],
      issues: book.UNFINISHED.map((row) => ({ ...row, since: 'none' })),
    }),
  'none-reader': () => ({ ...SPRINTS.none(), mayOpen: false, mayAnswer: false }),
  ready: () =>
    book.sprintView(
      { state: 'ready', sentence: READY, issues: book.FINISHED, slots: book.slots({ canSign: true }) },
      true,
    ),
  hidden: () => {
    const view = SPRINTS.ready();
    const mayNot = 'You cannot sign: 2 issues of this sprint are not visible to you';
    return {
      ...view,
      counts: { ...view.counts, hidden: 2, elsewhere: 3 },
      slots: book.slots({ mayNot }),
      mayAnswer: false,
    };
  },
  validated: () =>
    book.sprintView(
      {
        state: 'validated',
        sentence: 'Validated: all 9 relevant issues have passed, and everybody has signed',
        issues: book.FINISHED,
        slots: book.signed(),
        sprint: book.CLOSED,
        mayReopen: true,
      },
      true,
    ),
  stale: () =>
    book.sprintView(
      {
        state: 'stale',
        sentence: STALE,
        slots: book.signed({ state: 'stale' }, 1),
        sprint: book.CLOSED,
        drift: [...book.DRIFT, ...book.AFTER],
        mayReopen: true,
      },
      true,
    ),
  rejected: () =>
    book.sprintView(
      {
        state: 'rejected',
        sentence: 'Rejected by a clinical validator',
        issues: book.FINISHED,
        slots: book.slots({ given: [{ ...rejection() }] }),
      },
      true,
    ),
  empty: () =>
    book.sprintView({
      issues: [],
      sentence: 'Not ready to sign: the sprint holds no relevant issue',
      drift: [],
    }),
  many: () => book.sprintView({ issues: book.many(500) }),
  long: (): SprintView => {
    const issues = book.UNFINISHED.map((row) => ({
      ...row,
      issue: { ...row.issue, summary: LONG },
      missing: row.missing.map(() => LONG.slice(0, 120)),
      awaits: row.awaits.map(() => LONG),
    }));
    return book.sprintView({
      issues,
      sentence: `Not ready to sign: ${LONG}`,
      sprint: { ...book.SPRINT, name: LONG },
    });
  },
} as const;
export type SprintsName = keyof typeof SPRINTS | 'not-asked' | 'no-sprints';

const rejection = () => ({
  seq: 9,
  signer: AMARA,
  printedName: AMARA.name,
  at: '2026-11-19T09:24:00.000Z',
  meaning: 'Clinically validated',
  decision: 'rejected' as const,
  state: 'rejected' as const,
  rationale: 'The potassium limit of TELE-142 is not justified.',
  policy: 7,
  changed: [],
  canRevoke: true,
});

/** What the panel of an issue says of its open sprints. */
export const SPRINT_LINES = [
  { id: '14', name: 'TELE Sprint 14', passed: 7, relevant: 9, validated: false },
  { id: '15', name: 'TELE Sprint 15', passed: 2, relevant: 2, validated: true },
];

const INTACT = { entries: 3, intact: true, firstBad: null, problem: null };

/** The sprints of one session. What is opened or signed shows when the sprint is read again. */
export class SprintStub {
  readonly #name: SprintsName;
  #view: SprintView;

  constructor(name: SprintsName) {
    this.#name = name;
    this.#view = name in SPRINTS ? SPRINTS[name as keyof typeof SPRINTS]() : SPRINTS.usual();
  }

  /** Something moves while somebody reads. */
  changeMeanwhile(): void {
    this.#view = { ...this.#view, fingerprint: hash('other'), drift: [...this.#view.drift, ...book.AFTER] };
  }

  answer(operation: OperationName, payload: Payload): unknown {
    if (operation === 'sprint.list') return this.#list();
    if (operation === 'sprint.get') return this.#view;
    if (operation === 'sprint.export') return this.#export(payload);
    if (operation === 'sprint.verify') return INTACT;
    if (operation === 'sprint.open') this.#view = { ...SPRINTS.usual(), mayOpen: false };
    if (operation === 'sprint.sign') this.#view = SPRINTS.validated();
    if (operation === 'sprint.reopen') this.#view = SPRINTS.usual();
    if (!operation.startsWith('sprint.')) return undefined;
    return { receipt: { seq: 9, at: new Date().toISOString(), hash: hash('r'), repeated: false } };
  }

  #list() {
    const asked = this.#name !== 'not-asked';
    const rows = asked && this.#name !== 'no-sprints' ? listed() : [];
    return { asked, rows, more: false, checkedAt: new Date().toISOString() };
  }

  #export(payload: Payload) {
    const { format } = operations['sprint.export'].request.parse(payload);
    return { filename: `sprint-14-TELE.${format}`, text: format === 'json' ? '{}' : 'issue,gate\r\n' };
  }
}
