import type { Clock } from '../clock/clock';
import type { Store } from '../store/store';
import type { Background } from './background';
import type { JsonObject } from './entities/json';
import type { AppHooks } from './hooks';
import type { Tables } from './tables';
import type { WorkflowGuesses } from './workflows/guesses';

/** What every part of Jira works with. */
export interface Core {
  store: Store;
  clock: Clock;
  hooks: AppHooks;
  tables: Tables;
  /** Origin of the site, without a slash at the end: the start of every `self`. */
  siteUrl(): string;
  /** The account under which the app's own writes are recorded. */
  appAccountId(): string;
  /** Whether people are told of what happens to their issues. */
  notifies: boolean;
  /** Whether the app as itself sees issues of every security level. */
  appSeesEveryLevel: boolean;
  /** What is guessed about workflows. */
  workflowGuesses: WorkflowGuesses;
  /** Work that outlives the request that asked for it. */
  background: Background;
  /** A sprint as the sprint field shows it; sprints are kept elsewhere. */
  sprint(id: number): JsonObject | undefined;
}
