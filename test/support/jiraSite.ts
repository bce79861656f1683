import type { Caller, Jira, ProductEvent, ValidationInput, ValidationResult } from '../../local-jira/jira';
import { createJira } from '../../local-jira/jira';
import type { AppHooks } from '../../local-jira/jira/hooks';
import { installBaseSite } from '../../local-jira/jira/site/install';
import type { Clock } from '../../local-jira/clock/clock';
import { fixedClock, memoryStore } from './memoryStore';

const STATIC = 'ari:cloud:ecosystem::extension/app/local-environment/static';

/** The full key of an app permission on the test site. */
export const appPermission = (moduleKey: string): string => `${STATIC}/${moduleKey}`;

const SIGN = ['sign-privacy-officer', 'sign-clinical-validator', 'sign-compliance-officer'];

/** What a test can look at and steer of the app that Jira asks. */
export interface FakeApp extends AppHooks {
  events: ProductEvent[];
  asked: ValidationInput[];
  answer: (input: ValidationInput) => Promise<ValidationResult> | ValidationResult;
}

export function fakeApp(): FakeApp {
  const app: FakeApp = {
    events: [],
    asked: [],
    answer: () => ({ result: true }),
    projectPermissions: () => SIGN.map((key) => ({ key: appPermission(key), name: key, description: key })),
    validators: () => [{ key: 'compliance-gate', name: 'Gate', projectTypes: ['company-managed', 'team-managed'] }],
    validate: async (input) => {
      app.asked.push(input);
      return app.answer(input);
    },
    emit: (event) => void app.events.push(event),
  };
  return app;
}

export interface Site {
  jira: Jira;
  app: FakeApp;
  clock: Clock;
  /** A call as a user (account id), as the app (`app`) or as nobody (`nobody`). */
  call(who: string, method: string, path: string, body?: unknown): Promise<Answer>;
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

/** The demo site in memory, with an app that lets everything through until told otherwise. */
export function createSite(): Site {
  const app = fakeApp();
  const clock = fixedClock();
  const jira = createJira({ store: memoryStore(), clock, hooks: app, siteUrl: () => 'http://localhost' });
  installBaseSite(jira.model, app);
  return {
    jira,
    app,
    clock,
    async call(who, method, path, body) {
      const response = await jira.fetch(requestFor(method, path, body), callerOf(who));
      const text = await response.text();
      const json: unknown = text === '' ? null : JSON.parse(text);
      return { status: response.status, body: json };
    },
  };
}
