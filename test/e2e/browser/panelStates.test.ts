import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ADMIN_LOOKS } from '../../static/harness/adminLooks';
import { violations } from '../../static/harness/axe';
import { aroundPages } from '../../static/harness/around';
import { shoot, show, type Look } from '../../static/harness/browser';
import { epicLooks } from '../../static/harness/epicLooks';
import { methodLooks } from '../../static/harness/methodLooks';
import { policyLooks } from '../../static/harness/policyLooks';
import { portfolioLooks } from '../../static/harness/portfolioLooks';
import { MORE_QUEUE_LOOKS, QUEUE_LOOKS } from '../../static/harness/queueLooks';
import { registerLooks } from '../../static/harness/registerLooks';
import { riskLooks } from '../../static/harness/riskLooks';
import { sprintLooks } from '../../static/harness/sprintLooks';

const pages = aroundPages();

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

const LONG = process.env.LONG_RUN === '1';
/** Pictures are for people: a complete run that nobody watches is done without. */
const PICTURES = process.env.PICTURES !== '0';
const EVERY = [360, 700, 1280].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);
const NARROW_DARK = [[360, 'dark'] as const];
const WIDE_LIGHT = [[1280, 'light'] as const];

/** Neighbours in the list are looked at narrow and dark, and wide and light; every pair of these in the long run. */
const shownOf = (index: number) => (LONG ? EVERY : index % 2 === 0 ? NARROW_DARK : WIDE_LIGHT);

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
  ...policyLooks(LONG),
  ...riskLooks(LONG),
  ...epicLooks(LONG),
  ...ADMIN_LOOKS,
  ...methodLooks(LONG),
  ...registerLooks(LONG),
  ...portfolioLooks(LONG),
  ...sprintLooks(LONG),
  ...QUEUE_LOOKS,
  ...(LONG ? MORE_QUEUE_LOOKS : {}),
};

describe('a state breaks no rule, in both themes and at every width', () => {
  for (const [index, [name, look]] of Object.entries(LOOKS).entries()) {
    it(name, async () => {
      const { page, problems } = await pages().show(look);
      for (const [width, theme] of shownOf(index)) {
        await show(page, width, theme);
        if (PICTURES) await shoot(page, `${name}-${width}-${theme}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${name} at ${width}: ${wide}px wider than the page`);
        assert.deepEqual(await violations(page), [], `${name} at ${width} in ${theme}`);
      }
      assert.deepEqual(problems, []);
    });
  }
});
