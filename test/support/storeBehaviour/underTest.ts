import type {
  PolicyStore,
  ProjectionStore,
  SiteStore,
  SprintQueue,
  SprintStore,
  StandingStore,
  Store,
} from '../../../src/app/ports';

/** The stores that a behaviour suite holds to their promises, whatever they stand on. Queries do not lag. */
export interface StoresUnderTest {
  readonly store: Store;
  readonly policies: PolicyStore;
  readonly site: SiteStore;
  readonly projections: ProjectionStore;
  readonly standings: StandingStore;
  readonly sprints: SprintStore;
  readonly sprintQueue: SprintQueue;
  /** The next write does not happen, and throws. */
  failNextWrite(): void;
  /** The next write happens, and is answered with an error. */
  applyThenFail(): void;
  close(): Promise<void>;
}

/** What a write came to: a throw is the answer `unknown`. */
export const fateOf = (write: Promise<'committed' | 'lost'>): Promise<'committed' | 'lost' | 'unknown'> =>
  write.catch(() => 'unknown' as const);
