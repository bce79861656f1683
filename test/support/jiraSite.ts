import type { Caller, Jira, ProductEvent, ValidationInput, ValidationResult } from '../../local-jira/jira';
import { createJira } from '../../local-jira/jira';
import type { JiraDeps } from '../../local-jira/jira';
import type { AppHooks, AppWorkflowRule } from '../../local-jira/jira/hooks';
import { installBaseSite } from '../../local-jira/jira/site/install';
import type { Clock } from '../../local-jira/clock/clock';
import type { Store } from '../../local-jira/store/store';
import { fixedClock, memoryStore } from './memoryStore';
import { openApiProblems } from './openapi';

const STATIC = 'ari:cloud:ecosystem::extension/app/local-environment/static';

/** The full key of an app permission on the test site. */
export const appPermission = (moduleKey: string): string => `${STATIC}/${moduleKey}`;

const SIGN = ['sign-privacy-officer', 'sign-clinical-validator', 'sign-compliance-officer'];

/** What a test can look at and steer of the app that Jira asks. */
export interface FakeApp extends AppHooks {
  /** What was emitted and kept: an event of a transaction that failed is not here. */
  readonly events: ProductEvent[];
  asked: ValidationInput[];
  /** The workflow rules that the app declares: one function validator until a test says otherwise. */
  rules: AppWorkflowRule[];
  answer: (input: ValidationInput) => Promise<ValidationResult> | ValidationResult;
}

export function fakeApp(store: Store = memoryStore()): FakeApp {
  const queue = store.table<ProductEvent>('test.events');
  const app: FakeApp = {
    get events() {
      return Array.from(queue.entries(), ([, event]) => event);
    },
    asked: [],
    rules: [
      {
        kind: 'validator',
        key: 'compliance-gate',
        ari: appPermission('compliance-gate'),
        name: 'Gate',
        description: 'Lets nothing pass unproved',
        projectTypes: ['company-managed', 'team-managed'],
      },
    ],
    answer: () => ({ result: true }),
    projectPermissions: () => SIGN.map((key) => ({ key: appPermission(key), name: key, description: key })),
    validators: () => [
      { key: 'compliance-gate', name: 'Gate', projectTypes: ['company-managed', 'team-managed'] },
    ],
    workflowRules: () => app.rules,
    validate: async (input) => {
      app.asked.push(input);
      return app.answer(input);
    },
    emit: (event) => queue.put(String(queue.count()).padStart(6, '0'), event),
  };
  return app;
}

export interface Site {
  jira: Jira;
  app: FakeApp;
  clock: Clock;
  /** A call as a user (account id), as the app (`app`) or as nobody (`nobody`). */
  call(who: string, method: string, path: string, body?: unknown): Promise<Answer>;
  /** Everything in the answers so far that Atlassian's OpenAPI document does not allow. */
  problems: string[];
}

export interface Answer {
  status: number;
  body: unknown;
}

function callerOf(who: string): Caller {
  if (who === 'app') return { kind: 'app' };
  return who === 'nobody' ? { kind: 'anonymous' } : { kind: 'user', accountId: who };
}

function requestFor(method: string, path: string, body: unknown): Request {
  const url = `http://localhost/rest/api/3${path}`;
  if (body === undefined) return new Request(url, { method });
  const headers = { 'content-type': 'application/json' };
  return new Request(url, { method, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

/** The demo site in memory, with an app that lets everything through until told otherwise; `guesses` as a test wants. */
export function createSite(guesses: Pick<JiraDeps, 'workflowGuesses'> = {}): Site {
  const store = memoryStore();
  const app = fakeApp(store);
  const clock = fixedClock();
  const jira = createJira({ store, clock, hooks: app, siteUrl: () => 'http://localhost', ...guesses });
  installBaseSite(jira.model, app);
  const problems: string[] = [];
  return {
    jira,
    app,
    clock,
    problems,
    async call(who, method, path, body) {
      const response = await jira.fetch(requestFor(method, path, body), callerOf(who));
      const text = await response.text();
      const json: unknown = text === '' ? null : JSON.parse(text);
      const { pathname, searchParams } = new URL(`http://localhost/rest/api/3${path}`);
      const exchange = {
        method,
        path: pathname,
        query: searchParams,
        status: response.status,
        requestBody: body,
        body: json,
      };
      problems.push(...openApiProblems(exchange));
      return { status: response.status, body: json };
    },
  };
}
