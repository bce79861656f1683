import type { Clock } from '../clock/clock';
import type { AppHooks } from '../jira/hooks';
import type { Store } from '../store/store';
import type { InvocationRecord } from './calls/entry';
import { createInvocations } from './calls/invocation';
import { createCallLog } from './calls/log';
import { createEvents } from './events/events';
import type { Job } from './events/job';
import type { EventDelay } from './events/triggers';
import { createFaults, type Faults } from './faults/faults';
import { FORGE_GUESSES, type ForgeGuesses } from './guesses';
import { customFields } from './appData';
import { projectPermissions, validators, workflowRules } from './hooks';
import { createInvoker } from './invoke/invoker';
import { createResolverDoor, type InvokeResolver } from './invoke/resolver';
import { createValidatorDoor } from './invoke/validator';
import { createKvs } from './kvs/kvs';
import { indexedProperties } from './manifest/indexedProperties';
import type { Manifest } from './manifest/schema';
import type { JiraFetch } from './platform/jiraCall';
import { createProxy } from './platform/proxy';
import { startPlatformServer } from './platform/server';
import { createUnemulated, type Unemulated } from './platform/unemulated';
import { createRunner } from './runner/runner';

export interface ForgeDeps {
  store: Store;
  clock: Clock;
  manifest: Manifest;
  /** Holds index.cjs, __forge__.cjs and __forge_wrapper__.cjs. */
  bundleDirectory: string;
  jiraFetch: JiraFetch;
  /** Also told what the app's process writes outside invocations. */
  onOutput?: (text: string) => void;
  options?: {
    eventDelay?: EventDelay;
    queryLagMs?: number;
    ttlDeletionLagMs?: number;
    /** Overrides every function's time limit, in real milliseconds. */
    timeoutMs?: number;
    /** Where documentation is silent; the constants of guesses.ts otherwise. */
    guesses?: Partial<ForgeGuesses>;
  };
}

/** The local Forge platform with one app installed. */
export interface Forge extends AppHooks {
  invokeResolver: InvokeResolver;
  /** The last 200 invocations with their platform calls and logs, oldest first. */
  calls(): InvocationRecord[];
  /** What the app's process wrote outside invocations. */
  processOutput(): string[];
  /** Events, retries and schedules that are not due yet, earliest first. */
  waiting(): Job[];
  /** Resolves when no event, retry or schedule is due. */
  settle(): Promise<void>;
  faults: Faults;
  unemulated: Unemulated;
  stop(): Promise<void>;
}

/** Any query is late behind a write as long as a `stale-query` fault strikes it. */
const QUERY_PATHS = '/api/v1/query /api/v1/entity/query';
const STALE_MS = 60_000;

export async function createForge(deps: ForgeDeps): Promise<Forge> {
  const { store, clock, manifest, bundleDirectory, jiraFetch, options = {} } = deps;
  const guesses = { ...FORGE_GUESSES, ...options.guesses };
  const faults = createFaults();
  const unemulated = createUnemulated();
  const invocations = createInvocations();
  const log = createCallLog();

  const staleness = () => {
    const struck = faults.strike('stale-query', { target: 'kvs', path: QUERY_PATHS });
    return struck ? (struck.ms ?? STALE_MS) : 0;
  };
  const kvs = createKvs({ store, clock, manifest, staleness, ...options, guesses });
  const events = createEvents({
    ...{ store, clock, manifest, faults, guesses },
    delay: options.eventDelay,
    onFilterError: (message) => log.output(message),
  });
  const platform = { manifest, jiraFetch, kvs, queue: events.queue, faults, unemulated };
  const proxy = createProxy(platform, invocations);
  const server = await startPlatformServer(proxy);
  const runner = createRunner({
    bundleDirectory,
    memoryMB: manifest.app.runtime.memoryMB,
    onCall: ({ path, method, headers, body }) => {
      const sent = new Headers(headers);
      return proxy(path, { method, headers: sent, body, target: sent.get('forge-proxy-target') ?? '' });
    },
    onLog: ({ invocationId, level, values }) => log.log(invocationId, level, values),
    onOutput: (text) => {
      log.output(text);
      deps.onOutput?.(text);
    },
  });
  const { timeoutMs } = options;
  const invoke = createInvoker({
    manifest,
    clock,
    runner,
    invocations,
    log,
    proxyUrl: server.url,
    timeoutMs,
  });
  events.start(invoke);

  return {
    projectPermissions: () => projectPermissions(manifest),
    validators: () => validators(manifest),
    workflowRules: () => workflowRules(manifest),
    customFields: () => customFields(manifest),
    indexedProperties: () => indexedProperties(manifest),
    validate: createValidatorDoor(manifest, invoke, guesses),
    emit: (event) => events.emit(event),
    invokeResolver: createResolverDoor(manifest, invoke),
    calls: () => log.invocations(),
    processOutput: () => log.processOutput(),
    waiting: () => events.waiting(),
    settle: () => events.settle(),
    faults,
    unemulated,
    async stop() {
      const delivered = events.stop();
      await runner.stop();
      await Promise.all([delivered, server.stop()]);
    },
  };
}
