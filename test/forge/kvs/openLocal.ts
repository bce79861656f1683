import { forgePolicies } from '../../../src/forge/kvs/desks';
import { forgeProjections } from '../../../src/forge/kvs/projections';
import { forgeSite } from '../../../src/forge/kvs/site';
import { forgeSprintQueue } from '../../../src/forge/kvs/sprintQueue';
import { forgeSprints } from '../../../src/forge/kvs/sprints';
import { forgeStandings } from '../../../src/forge/kvs/standings';
import { forgeStore } from '../../../src/forge/kvs/store';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import type { StoresUnderTest } from '../../support/storeBehaviour/underTest';

const WRITES = new Set(['/api/v1/transaction', '/api/v1/entity/set']);

/** Lets one write of the SDK go wrong: it is answered with an error, after it happened or instead of it. */
function failOnce(kvs: LocalKvs, after: boolean): void {
  kvs.interfere(({ path }, serve) => {
    if (!WRITES.has(path)) return undefined;
    kvs.interfere(undefined);
    if (after) serve();
    return kvsAnswer(500, { code: 'INTERNAL_ERROR', message: 'no' });
  });
}

/** The stores on Forge, over the local key-value service and through the real SDK. Queries do not lag. */
export function openLocal(options: Parameters<typeof installLocalKvs>[0] = {}): StoresUnderTest {
  const kvs = installLocalKvs({ queryLagMs: 0, ...options });
  return {
    store: forgeStore,
    policies: forgePolicies,
    site: forgeSite,
    projections: forgeProjections,
    standings: forgeStandings,
    sprints: forgeSprints,
    sprintQueue: forgeSprintQueue,
    failNextWrite: () => failOnce(kvs, false),
    applyThenFail: () => failOnce(kvs, true),
    close: () => kvs.close(),
  };
}
