import { operations, type OperationName } from '../../../src/contract/operations/index';
import type { IssueView } from '../../../src/contract/view';
import { AdminStub, type AdminName } from './adminScenarios';
import { MethodStub, type MethodsName } from './methodScenarios';
import { EpicStub, type EpicName } from './epicScenarios';
import { ENTRIES, REFUSED } from './fixtures/audit';
import { DANIEL, hash } from './fixtures/people';
import { thousandEntries } from './fixtures/thousand';
import { PORTFOLIOS, type PortfolioName } from './fixtures/portfolioBook';
import { VIEWS, type ViewName } from './fixtures/views';
import { PolicyStub, type PolicyName } from './policyScenarios';
import { QueueStub, type QueueName } from './queueScenarios';
import { RegisterStub, type RegisterName } from './registerScenarios';
import { SPRINT_LINES, SprintStub, type SprintsName } from './sprintScenarios';
import { REFUSALS, type RefusalName } from './refusals';
import type { RiskName } from './fixtures/riskViews';
import { RiskStub } from './riskScenarios';
import type { RuleName } from './fixtures/ruleBook';

/** What a page is made to meet. `refuse` holds for one operation, or for its first call. */
export interface Scenario {
  readonly view: ViewName;
  readonly policy: PolicyName;
  readonly admin?: AdminName;
  readonly methods?: MethodsName;
  readonly queue?: QueueName;
  readonly rule?: RuleName;
  /** Without one, the policy has no method. */
  readonly risk?: RiskName;
  /** The issue has children. */
  readonly epic?: EpicName;
  readonly register?: RegisterName;
  readonly portfolio?: PortfolioName;
  readonly sprints?: SprintsName;
  /** An operation that is never answered. */
  readonly silent?: OperationName;
  readonly refuse?: {
    readonly operation: OperationName;
    readonly with: RefusalName;
    readonly once?: boolean;
  };
  readonly broken?: boolean;
  /** The issue has a thousand entries. */
  readonly thousand?: boolean;
}

type Reply = { ok: true; value: unknown } | { ok: false; refusal: unknown };
type Payload = Readonly<Record<string, unknown>>;

const INTACT = { entries: 41, intact: true, firstBad: null, problem: null };
const BROKEN = {
  entries: 41,
  intact: false,
  firstBad: 37,
  problem: 'Its content does not give the recorded hash',
};

/** One page's server: answers operations from fixtures and remembers what was answered. */
export class Session {
  readonly calls: { operation: string; payload: Payload }[] = [];
  readonly #scenario: Scenario;
  readonly #policy: PolicyStub;
  readonly #admin: AdminStub;
  readonly #methods: MethodStub;
  readonly #queue: QueueStub;
  readonly #risk: RiskStub;
  readonly #register: RegisterStub;
  readonly #epic: EpicStub;
  readonly #sprints: SprintStub;
  #view: IssueView;
  #revision = 100;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#policy = new PolicyStub(scenario.policy);
    this.#admin = new AdminStub(scenario.admin ?? 'usual');
    this.#methods = new MethodStub(scenario.methods ?? 'usual');
    this.#queue = new QueueStub(scenario.queue ?? 'usual', scenario.rule ?? 'one');
    this.#register = new RegisterStub(scenario.register ?? 'usual');
    this.#risk = new RiskStub(scenario.risk ?? 'no-method');
    this.#epic = new EpicStub(scenario.epic);
    this.#sprints = new SprintStub(scenario.sprints ?? 'usual');
    this.#view = this.#epic.above(VIEWS[scenario.view]());
  }

  answer(operation: OperationName, payload: Payload): Reply | undefined {
    this.calls.push({ operation, payload });
    // A page that stands on no issue names one beside the request.
    const { issue, ...request } = payload;
    operations[operation].request.parse(request);
    if (this.#scenario.silent === operation) return undefined;
    const { refuse } = this.#scenario;
    const again = this.calls.filter((call) => call.operation === operation).length > 1;
    if (refuse?.operation === operation && !(again && refuse.once === true)) return this.#refuse(refuse.with);
    const refusal = this.#admin.refusal(operation) ?? this.#methods.refusal(operation);
    if (refusal !== undefined) return { ok: false, refusal };
    if (operation === 'signoff.sign') this.#queue.signed(issue);
    return { ok: true, value: operations[operation].response.parse(this.#value(operation, request)) };
  }

  #refuse(name: RefusalName): Reply {
    if (name === 'edit-conflict') {
      this.#answerItem('held-out-data', {
        value: 'done',
        by: DANIEL,
        at: '2026-11-19T09:51:00.000Z',
        evidence: ['https://ci.caregate.example/held-out.pdf'],
      });
    }
    this.#risk.meet(name);
    if (name === 'changed-while-reading') {
      this.#changeDescription();
      this.#sprints.changeMeanwhile();
    }
    if (name === 'draft-conflict') this.#policy.changeMeanwhile();
    return { ok: false, refusal: REFUSALS[name] };
  }

  #value(operation: OperationName, payload: Payload): unknown {
    const values: Readonly<Partial<Record<OperationName, () => unknown>>> = {
      'issue.get': () => ({
        ...this.#view,
        risk: this.#risk.summary(),
        sprints: this.#scenario.sprints === undefined ? undefined : SPRINT_LINES,
        checkedAt: new Date().toISOString(),
      }),
      'checklist.answer': () => this.#answered(payload),
      'signoff.sign': () => this.#receipt(),
      'signoff.revoke': () => this.#receipt(),
      'gate.explain': () => this.#explained(),
      'audit.list': () => this.#entries(payload),
      'portfolio.get': () => PORTFOLIOS[this.#scenario.portfolio ?? 'usual'](),
      'audit.verify': () => (this.#scenario.broken === true ? BROKEN : INTACT),
    };
    return (
      values[operation] ??
      (() =>
        this.#risk.answer(operation, payload) ??
        this.#queue.answer(operation, payload) ??
        this.#register.answer(operation, payload) ??
        this.#epic.answer(operation, payload) ??
        this.#sprints.answer(operation, payload) ??
        this.#admin.answer(operation, payload) ??
        this.#methods.answer(operation, payload) ??
        this.#policy.answer(operation, payload))
    )();
  }

  #entries(payload: Payload) {
    const { chain, before, limit } = operations['audit.list'].request.parse(payload);
    const refused = chain === 'refused';
    if (this.#scenario.thousand === true && !refused) return thousandEntries(before, limit);
    const lines = refused ? REFUSED : ENTRIES;
    return { lines, total: refused ? 1 : 41, next: refused ? null : 38 };
  }

  #explained() {
    const decisions = this.#view.gates.map((gate) => ({
      status: gate.guards[0],
      open: gate.outcome !== 'blocked',
      text:
        gate.outcome === 'blocked'
          ? `${gate.sentence}. 1) 2 required items are open: anyone who may edit the issue can answer them.`
          : '',
      gates: [],
    }));
    return { key: this.#view.issue.key, decisions };
  }

  #receipt() {
    this.#revision += 1;
    return {
      receipt: { seq: this.#revision, at: new Date().toISOString(), hash: hash('r'), repeated: false },
    };
  }

  #answered(payload: Payload) {
    const { answers } = operations['checklist.answer'].request.parse(payload);
    for (const { item, value, reason, evidence } of answers) {
      this.#answerItem(item, {
        value,
        reason: reason ?? null,
        evidence,
        by: { accountId: 'jonas-weber', name: 'Jonas Weber' },
      });
    }
    return this.#receipt();
  }

  #answerItem(id: string, part: Partial<IssueView['checklists'][number]['items'][number]>): void {
    const revision = this.#revision;
    const checklists = this.#view.checklists.map((list) => {
      const items = list.items.map((line) =>
        line.item.id === id ? { ...line, at: '2026-11-19T09:51:00.000Z', ...part, revision } : line,
      );
      const open = items.filter(({ value }) => value === 'open');
      const openRequired = open.filter(({ item }) => item.required).length;
      return { ...list, items, answered: items.length - open.length, openRequired };
    });
    this.#view = { ...this.#view, checklists, revision };
  }

  #changeDescription(): void {
    const gates = this.#view.gates.map((gate) => ({
      ...gate,
      fingerprint: { ...gate.fingerprint, root: hash('other') },
      changes: gate.changes.map((change) => ({
        ...change,
        at: '2026-11-19T09:23:00.000Z',
        to: (change.to ?? '').replace('the nurse confirms', 'the nurse or pharmacist confirms'),
      })),
    }));
    this.#view = { ...this.#view, gates };
  }
}
