import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { issuesOf } from '../support/e2e/killed/acknowledged';
import { check, deliver } from '../support/e2e/killed/checks';
import { KilledSite } from '../support/e2e/killed/killedSite';
import { Writer } from '../support/e2e/killed/writer';

const KILLS = 50;

const site = new KilledSite();
const writer = new Writer(site);
let looked = 0;

before(() => site.open());
after(() => site.close());

test(`after each of ${KILLS} kills every acknowledged write is there, and nothing is half there`, async (t) => {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await writer.writeUntilKilled();
    await site.start();
    await deliver(site);
    const issues = issuesOf(writer.acknowledged);
    for (const issue of issues.slice(looked)) await check(site, writer, issue);
    looked = issues.length;
  }
  const issues = issuesOf(writer.acknowledged);
  for (const issue of issues) await check(site, writer, issue);
  const receipts = [...writer.acknowledged.receipts.values()].flat().length;
  t.diagnostic(`${KILLS} kills, ${issues.length} issues, ${receipts} receipts`);
  assert.ok(issues.length >= KILLS / 2 && receipts > KILLS);
});
