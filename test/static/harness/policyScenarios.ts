import { operations, type OperationName } from '../../../src/contract/operations/index';
import { gaps, thousand, unreadable, whole } from './fixtures/coverageBook';
import { hash, HELEN, JONAS, PRIYA } from './fixtures/people';
import { RISK_POLICIES } from './fixtures/riskPolicies';
import { thousandVersions } from './fixtures/thousand';
import { clinicalGate, found, policy, privacyGate, type Found, type Gate } from './fixtures/policyBook';

type Draft = NonNullable<Found['draft']>;
type Payload = Readonly<Record<string, unknown>>;

const MEI = { accountId: 'mei-lindqvist', name: 'Mei Lindqvist' };
const AT = '2026-11-19T09:42:00.000Z';
const LONG = 'Arzneimitteltherapiesicherheitsüberprüfungsverfahren '.repeat(3).trim();

const edited: Gate = {
  ...clinicalGate,
  signoffs: [
    { ...clinicalGate.signoffs[0]!, count: 2, validDays: 90 },
    { role: 'quality', count: 1, meaning: 'Tested', after: 'clinical-validator' },
  ],
  independence: { ...clinicalGate.independence, notReporter: true, notAnswerer: true },
  children: 'privacy-security',
};

const draft = (part: Partial<Draft> = {}): Draft => ({
  content: { title: 'Digital health app', roles: policy().roles, gates: [privacyGate, edited] },
  basedOn: 7,
  by: HELEN,
  at: AT,
  problems: [],
  differences: [],
  ...part,
});

const raised: Draft['differences'] = [
  {
    gate: 'clinical-validation',
    what: 'Clinical validation asks for other sign-offs',
    was: '1 clinical validator',
    now: '2 clinical validators',
    lowers: false,
  },
  {
    gate: 'clinical-validation',
    what: 'The reporter may no longer sign Clinical validation',
    was: 'the assignee',
    now: 'the assignee, the reporter or somebody who answered',
    lowers: false,
  },
];
const lowered: Draft['differences'] = [
  {
    gate: 'clinical-validation',
    what: 'Clinical validation asks for other sign-offs',
    was: '1 compliance officer',
    now: null,
    lowers: true,
  },
  ...raised,
];
const problems: Draft['problems'] = [
  {
    code: 'role-unheld',
    severity: 'error',
    path: 'gates.1.signoffs.1.role',
    message: 'Nobody holds the role quality in this project.',
  },
  {
    code: 'count-above-holders',
    severity: 'warning',
    path: 'gates.1.signoffs.0.count',
    message: 'Two validators, two holders: one absence stops the gate.',
  },
];

const manyGates = (n: number): Gate[] =>
  Array.from({ length: n }, (_, at) => ({
    ...(at % 2 === 0 ? privacyGate : edited),
    children: undefined,
    id: `gate-${at + 1}`,
    title: `Gate ${at + 1}`,
  }));
const longGate: Gate = {
  ...edited,
  title: LONG.slice(0, 80),
  scope: {
    labels: [LONG.replaceAll(' ', '-'), 'x'.repeat(200)],
    fields: [{ field: 'customfield_10020', anyOf: [LONG] }],
  },
  signoffs: [{ role: 'clinical-validator', count: 10, meaning: LONG.slice(0, 80) }],
};

const proposal = (part: Partial<NonNullable<Found['proposal']>>) => ({
  content: draft().content,
  replaces: 7,
  by: PRIYA,
  at: AT,
  differences: lowered,
  mayNot: null,
  ...part,
});

/** What a policy page can be made to meet. */
export const POLICIES = {
  empty: () => found(),
  'empty-reader': () => found({ mayEdit: false, mayPublish: false }),
  adopted: () => found({ policy: policy() }),
  reader: () => found({ policy: policy(), mayEdit: false, mayPublish: false }),
  one: () => found({ policy: policy({ gates: [privacyGate] }) }),
  draft: () => found({ policy: policy(), draft: draft({ differences: raised }) }),
  problems: () => found({ policy: policy(), draft: draft({ differences: lowered, problems }) }),
  lowering: () => found({ policy: policy(), draft: draft({ differences: lowered }) }),
  'may-not-publish': () =>
    found({ policy: policy(), draft: draft({ differences: lowered }), mayPublish: false }),
  old: () => found({ policy: policy({ version: 8 }), draft: draft() }),
  proposed: () => found({ policy: policy(), proposal: proposal({}) }),
  'proposed-mine': () =>
    found({
      policy: policy(),
      proposal: proposal({ by: JONAS, mayNot: 'You proposed it: somebody else confirms it.' }),
    }),
  'proposed-reader': () =>
    found({ policy: policy(), proposal: proposal({}), mayEdit: false, mayPublish: false }),
  many: () => {
    const gates = manyGates(30);
    return found({ policy: policy({ gates }), draft: draft({ content: { ...draft().content, gates } }) });
  },
  long: () => {
    const content = { ...draft().content, title: LONG.slice(0, 120), gates: [longGate] };
    return found({
      policy: policy({ gates: [longGate], title: LONG.slice(0, 120) }),
      draft: draft({ content }),
    });
  },
  unreadable: () => found({ policy: policy() }),
  covered: () => found({ policy: policy() }),
  thousand: () => found({ policy: policy() }),
  ...RISK_POLICIES,
} as const satisfies Readonly<Record<string, () => Found>>;
export type PolicyName = keyof typeof POLICIES;

const EVENTS = [
  { seq: 9, actor: HELEN, sentence: 'Helen Voss published version 7', version: 7, rationale: null },
  {
    seq: 8,
    actor: PRIYA,
    sentence: 'Priya Raman declined the proposal of Helen Voss',
    version: null,
    rationale: 'Two validators are needed for dose suggestions.',
  },
  { seq: 7, actor: HELEN, sentence: 'Helen Voss proposed version 7', version: null, rationale: null },
].map((event) => ({ ...event, at: '2026-11-02T23:10:00.000Z', hash: hash(String(event.seq)) }));

const WORDS = {
  id: 'clinical-validation',
  version: 3,
  title: 'Clinical validation',
  purpose: 'Shows that the software does what clinicians need.',
  items: ['The intended use is written down.', 'The held-out data are named.'].map((text, index) => ({
    ...{ id: `item-${index + 1}`, text, required: true, evidence: 'optional', notApplicable: false },
    citation: {
      clause: 'IMDRF N41 6.0',
      status: 'guidance',
      asOf: '2026-01-01',
      url: 'https://www.imdrf.org/',
    },
  })),
};

const COVERAGE: Partial<Record<PolicyName, typeof gaps>> = { unreadable, covered: whole, thousand };

/** A policy desk of one page: it answers as the app would and remembers what was saved. */
export class PolicyStub {
  #found: Found;
  readonly #name: PolicyName;

  constructor(name: PolicyName) {
    this.#name = name;
    this.#found = POLICIES[name]();
  }

  /** Somebody else saves a draft of their own. */
  changeMeanwhile(): void {
    const gates = [privacyGate, { ...clinicalGate, title: 'Clinical validation before release' }];
    this.#change({ draft: draft({ by: MEI, content: { ...draft().content, gates } }) });
  }

  answer(operation: OperationName, payload: Payload): unknown {
    const values: Readonly<Partial<Record<OperationName, () => unknown>>> = {
      'policy.get': () => this.#found,
      'policy.adopt': () => this.#adopt(),
      'policy.save': () => this.#save(payload),
      'policy.discard': () => this.#change({ draft: null }),
      'policy.publish': () => this.#publish(),
      'policy.settle': () => ({
        ...this.#change({ proposal: null }),
        version: payload['decision'] === 'confirm' ? 8 : null,
      }),
      'policy.import': () => ({ draft: draft().content }),
      'policy.export': () => ({
        name: 'TELE-policy-7.yaml',
        text: 'title: Digital health app\ngates:\n  - id: clinical-validation\n',
      }),
      'policy.version': () => ({ policy: this.#found.policy, publishedBy: HELEN, templates: [WORDS] }),
      'policy.history': () => this.#history(payload),
      'coverage.get': () => (COVERAGE[this.#name] ?? gaps)(),
    };
    return values[operation]?.();
  }

  #history(payload: Payload) {
    const { before } = operations['policy.history'].request.parse(payload);
    if (this.#name === 'thousand') return thousandVersions(before);
    return { events: this.#found.policy === null ? [] : EVENTS, next: null };
  }

  #change(part: Partial<Found>): { revision: number } {
    const revision = this.#found.revision + 1;
    this.#found = { ...this.#found, ...part, revision };
    return { revision };
  }

  #adopt() {
    const adopted = policy({ version: 1 });
    this.#change({ policy: adopted });
    return { policy: adopted };
  }

  #save(payload: Payload) {
    const { draft: content, basedOn } = operations['policy.save'].request.parse(payload);
    return {
      ...this.#change({ draft: draft({ content, basedOn, differences: raised }) }),
      problems: [],
      differences: raised,
    };
  }

  #publish() {
    const lowers = this.#found.draft?.differences.some((one) => one.lowers) === true;
    const next = lowers ? { proposal: proposal({ by: JONAS }) } : { policy: policy({ version: 8 }) };
    return {
      ...this.#change({ draft: null, ...next }),
      outcome: lowers ? 'proposed' : 'published',
      version: lowers ? null : 8,
    };
  }
}
