import type { Clock } from '../clock/clock';
import type { Store } from '../store/store';
import { createRest } from '../rest/app';
import { createBackground } from './background';
import { sprintForField } from './agile/sprints';
import type { Core } from './core';
import type { AppHooks, Caller } from './hooks';
import type { JiraModel } from './model';
import { createModel } from './model';
import { APP_SEES_EVERY_LEVEL } from './security/guesses';
import { openTables } from './tables';
import type { WorkflowGuesses } from './workflows/guesses';
import { WORKFLOW_GUESSES } from './workflows/guesses';

export type { AppHooks, Caller, ProductEvent, ValidationInput, ValidationResult } from './hooks';
export type { JiraModel } from './model';
export type { ImportedIssue } from './issues/importIssues';
export { JiraError } from './errors';

export interface JiraDeps {
  store: Store;
  clock: Clock;
  hooks: AppHooks;
  /** Origin of the site for `self` links, without a slash at the end. */
  siteUrl?: () => string;
  /** Whether the app as itself sees issues of every security level, as we guess that it does. */
  appSeesEveryLevel?: boolean;
  /** Other answers to what is guessed about workflows. */
  workflowGuesses?: Partial<WorkflowGuesses>;
  /** The account of the app's own user. */
  appAccountId?: string;
}

export interface Jira {
  /** REST: `/rest/api/3/…`. The caller has been authenticated by whoever calls. */
  fetch(request: Request, caller: Caller): Promise<Response>;
  model: JiraModel;
  /** Ends what goes on in the background. Nothing may be asked of it afterwards. */
  stop(): Promise<void>;
}

/** Jira on a store. Nothing is set up: see `site/install`. */
export function createJira(deps: JiraDeps): Jira {
  const { store, clock, hooks } = deps;
  const appAccountId = deps.appAccountId ?? 'caregate-app';
  const core: Core = {
    store,
    clock,
    hooks,
    tables: openTables(store),
    siteUrl: deps.siteUrl ?? (() => 'http://localhost:8090'),
    appAccountId: () => appAccountId,
    notifies: true,
    background: createBackground(),
    appSeesEveryLevel: deps.appSeesEveryLevel ?? APP_SEES_EVERY_LEVEL,
    workflowGuesses: { ...WORKFLOW_GUESSES, ...deps.workflowGuesses },
    sprint: (id) => sprintForField(core, id),
  };
  const model = createModel(core);
  const rest = createRest(model);
  return {
    fetch: async (request, caller) => rest.fetch(request, { caller }),
    model,
    stop: () => core.background.stop(),
  };
}
