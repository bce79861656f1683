import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, FrameLocator } from 'playwright-core';
import { operations } from '../../../src/contract/operations';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, type DemoSite } from '../../support/browser/demo';
import { newNonce } from '../../support/e2e/nonce';
import { Visitor } from '../../support/browser/visitor';

const HUB = '/apps/compliance-hub';

let browser: Browser;
let data: DemoData;
let site: DemoSite;
let ruth: Visitor;

before(async () => {
  [browser, data] = await Promise.all([openChromium(), DemoData.play()]);
  site = await data.open();
  const version = { name: 'Titration pilot', projectId: 10000, releaseDate: '2099-12-18' };
  const made = await site.as('viktor-hale').rest('POST', '/version', version);
  assert.equal(made.status, 201);
  const fields = { fixVersions: [{ name: 'Titration pilot' }] };
  for (const key of ['TELE-2', 'TELE-3', 'TELE-4'])
    assert.equal((await site.as('viktor-hale').rest('PUT', `/issue/${key}`, { fields })).status, 204);
  const rating = { severity: 'catastrophic', probability: 'extremely-high' };
  const hazard = {
    ...{ nonce: newNonce(), replaces: 0, dimensions: ['patient-safety'], initial: rating, residual: rating },
    words: { hazard: 'Dose on a stale result', situation: 'Old result', harm: 'Too much potassium' },
  };
  await site.as('jonas-weber').call(operations['risk.save'], hazard, { issue: 'TELE-2' });
  await site.settle();
  ruth = await Visitor.arrive(browser, site);
  await ruth.visit('/');
  await ruth.become('Ruth Abelman');
});
after(async () => {
  await browser.close();
  await site.close();
  data.discard();
});

const hub = (): FrameLocator => ruth.page.locator('iframe').first().contentFrame();

describe('a project manager before a meeting', { concurrency: false }, () => {
  it('reads how far the milestone is, and in which sentence', async () => {
    await ruth.visit(`${HUB}/portfolio`);
    await hub().getByRole('heading', { name: 'Milestones' }).waitFor();
    const row = hub().getByRole('row', { name: /Titration pilot/ });
    assert.match((await row.textContent()) ?? '', /\d of 3/);
    await hub()
      .getByText(/milestones? (is|are|cannot)|^No forecast/)
      .first()
      .waitFor();
    await hub().getByText('Dose on a stale result').first().waitFor();
    await ruth.stop('portfolio/1-portfolio', true);
  });

  it('sees the same time line as a table, and the briefing for another reader with its sources', async () => {
    await hub().getByRole('button', { name: 'Approvals as table' }).click();
    await hub().getByRole('columnheader', { name: 'When' }).waitFor();
    await hub().getByRole('button', { name: 'Technical' }).click();
    await hub().getByRole('button', { name: 'Show sources' }).click();
    await hub().getByRole('columnheader', { name: 'Counted in' }).waitFor();
    await ruth.stop('portfolio/2-tables', true);
  });

  it('goes on to the risk register, and finds it there again', async () => {
    await hub().getByRole('tab', { name: 'Risk register' }).click();
    await hub()
      .getByRole('heading', { name: /^Risk register/ })
      .waitFor();
    await hub()
      .getByRole('row', { name: /Dose on a stale result/ })
      .waitFor();
    await hub().getByLabel('Level').selectOption('unknown');
    await ruth.page.reload();
    await hub()
      .getByRole('heading', { name: /^Risk register/ })
      .waitFor();
    assert.equal(await hub().getByLabel('Level').inputValue(), 'unknown');
    await ruth.stop('portfolio/3-register', true);
    await ruth.leaveNothing();
  });
});
