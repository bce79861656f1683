import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { issuesOf } from '../../support/e2e/killed/acknowledged';
import { check, deliver } from '../../support/e2e/killed/checks';
import { KilledSite } from '../../support/e2e/killed/killedSite';
import { Writer } from '../../support/e2e/killed/writer';

const KILLS = 5;

const site = new KilledSite();
const writer = new Writer(site);

before(() => site.open());
after(() => site.close());

for (let kill = 1; kill <= KILLS; kill += 1) {
  test(`every acknowledged write is there after kill -9, and nothing is half there (${kill})`, async (t) => {
    await writer.writeUntilKilled();
    await site.start();
    await deliver(site);
    const issues = issuesOf(writer.acknowledged);
    for (const issue of issues) await check(site, writer, issue);
    const { receipts, passed } = writer.acknowledged;
    const total = [...receipts.values()].flat().length;
    t.diagnostic(`${issues.length} issues, ${total} receipts, ${passed.size} behind the gate`);
    assert.ok(total > 0);
  });
}

test('no key is given a second time', async () => {
  const known = issuesOf(writer.acknowledged);
  assert.ok(!known.includes(await writer.newIssue()));
});
