import { join } from 'node:path';
import * as z from 'zod';
import { createClock } from '../../../local-jira/clock/clock';
import { createKvs } from '../../../local-jira/forge/kvs/kvs';
import { loadManifest } from '../../../local-jira/forge/manifest/load';
import { openStore } from '../../../local-jira/store/store';
import { scoreOf } from '../../../src/domain/risk/scoring';
import type { RiskMethod } from '../../../src/domain/risk/method';
import type { Standing } from '../../../src/domain/standing/schema';
import { BUCKETS, bucketOf } from '../../../src/forge/kvs/buckets';
import { rollupKey } from '../../../src/forge/kvs/keys';
import { packed, rollupRow } from '../../../src/forge/kvs/standingRows';
import { aHazard, aStanding } from '../standings';
import type { Epic } from './epics';
import type { LocalSite } from './site';

const TABLE = 'kvs/entity/risk-rollup';

/** Hazards of all cells of the matrix in turn, and every fifth issue with nothing but a draft. */
function lineOf(issueId: string, index: number, method: RiskMethod): Standing {
  const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length];
  const rating = {
    severity: pick(method.severity.points, index)?.id ?? '',
    probability: pick(method.probability.points, Math.floor(index / 5))?.id ?? '',
  };
  const scored = scoreOf(rating, method);
  const about = { issueId, method: { id: method.id, version: method.version } };
  if (scored === undefined || index % 5 === 4) return aStanding({ ...about, drafts: 1 });
  const { level, score } = scored;
  const hazard = aHazard({ ...rating, level, initial: level, score });
  return aStanding({ ...about, level, score, hazards: [hazard] });
}

/**
 * Writes roll-ups of epics as if every child had been assessed, while the server is down: what a list costs does not
 * depend on how its lines came to be.
 */
export async function fillRollups(
  site: LocalSite,
  epics: readonly Epic[],
  method: RiskMethod,
): Promise<void> {
  const manifest = loadManifest(join(__dirname, '../../../manifest.yml'));
  await site.restart(async () => {
    const store = openStore(site.dataDirectory);
    const kvs = createKvs({ store, clock: createClock(store), manifest });
    for (const { id, children } of epics) {
      const lines = children.map((child, index) => lineOf(child.id, index, method));
      for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
        const body = packed(lines.filter(({ issueId }) => bucketOf(issueId) === bucket));
        const value = { parent: id, bucket, revision: 1, body };
        kvs.handle('/api/v1/entity/set', { entityName: 'risk-rollup', key: rollupKey(id, bucket), value });
      }
    }
    await store.close();
  });
}

/** The issues that have a line in the roll-up of each parent, as they lie on the disk. */
export async function linesOnDisk(site: LocalSite): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  await site.restart(async () => {
    const store = openStore(site.dataDirectory);
    for (const [, row] of store.table<unknown>(TABLE).entries({})) {
      const { parent, body } = z.looseObject({ value: rollupRow }).parse(row).value;
      lines.set(parent, [...(lines.get(parent) ?? []), ...body.lines.map(([issueId]) => issueId)]);
    }
    await store.close();
  });
  return lines;
}
