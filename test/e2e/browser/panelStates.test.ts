import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ADMIN_LOOKS } from '../../static/harness/adminLooks';
import { violations } from '../../static/harness/axe';
import { launch, open, shoot, show, type Look } from '../../static/harness/browser';
import { policyLooks } from '../../static/harness/policyLooks';
import { MORE_QUEUE_LOOKS, QUEUE_LOOKS } from '../../static/harness/queueLooks';
import { startHarness, type Harness } from '../../static/harness/server';

let browser: Browser;
let harness: Harness;
before(async () => {
  harness = await startHarness();
  browser = await launch();
});
after(async () => {
  await browser.close();
  await harness.stop();
});

const SIGN = {
  dialog: 'sign',
  gate: 'clinical-validation',
  role: 'clinical-validator',
  roleName: 'clinical validator',
};
const PANEL = [
  'blocked',
  'stale',
  'first',
  'passed',
  'none',
  'no-policy',
  'waiting',
  'read-only',
  'troubled',
  'long',
] as const;

/** Every width, and both themes; every pair of them in the long run. */
const EVERY = [360, 700, 1280].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);
const FEW = [[360, 'dark'] as const, [1280, 'light'] as const];
const SHOWN = process.env.LONG_RUN === '1' ? EVERY : FEW;

const LOOKS: Readonly<Record<string, Look>> = {
  ...Object.fromEntries(PANEL.map((view) => [`panel-${view}`, { scenario: { view } }])),
  'panel-error': { scenario: { refuse: { operation: 'issue.get', with: 'unavailable' } } },
  'sign-stale': { scenario: { view: 'stale' }, modal: SIGN },
  'sign-first': { scenario: { view: 'first' }, modal: SIGN },
  'sign-cannot': { scenario: { view: 'waiting' }, modal: { ...SIGN, role: 'compliance-officer' } },
  'context-blocked': { html: 'context' },
  'context-passed': { html: 'context', scenario: { view: 'passed' } },
  'context-none': { html: 'context', scenario: { view: 'none' } },
  'context-error': { html: 'context', scenario: { refuse: { operation: 'issue.get', with: 'unavailable' } } },
  ...policyLooks(process.env.LONG_RUN === '1'),
  ...ADMIN_LOOKS,
  ...QUEUE_LOOKS,
  ...(process.env.LONG_RUN === '1' ? MORE_QUEUE_LOOKS : {}),
};

describe('a state breaks no rule, in both themes and at every width', () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    it(name, async () => {
      const { page, problems, close } = await open(browser, harness, look);
      for (const [width, theme] of SHOWN) {
        await show(page, width, theme);
        await shoot(page, `${name}-${width}-${theme}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${name} at ${width}: ${wide}px wider than the page`);
        assert.deepEqual(await violations(page), [], `${name} at ${width} in ${theme}`);
      }
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
