import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, type DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';

const EXPORT = join(__dirname, '../../support/exports/tickets.xml');

let browser: Browser;
let data: DemoData;
let site: DemoSite;
let played = 0;

before(async () => {
  const began = Date.now();
  [browser, data] = await Promise.all([openChromium(), DemoData.play('demo')]);
  played = Date.now() - began;
  site = await data.open();
});
after(async () => {
  await site.close();
  await browser.close();
  data.discard();
});

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** What the first step says to do: which status to click and what to pick there. */
function instruction(text: string): { from: string; to: string } {
  const [, from, to] = /Click its status, (.+?), pick (.+?) and confirm\./.exec(text) ?? [];
  assert.ok(from !== undefined && to !== undefined, `the first step does not say what to do: ${text}`);
  return { from, to };
}

describe('the first screen on the demo', { concurrency: false }, () => {
  it('leads somebody new to a blocked transition, reading nothing else', async (t) => {
    const one = await Visitor.arrive(browser, site);
    const began = Date.now();
    await one.visit('/');
    const steps = one.page.getByRole('region', { name: 'See the whole story in three steps' });
    const first = steps.getByRole('listitem').first();
    const { from, to } = instruction(await first.innerText());
    await first.getByRole('button', { name: /^Start with / }).click();
    await one.seeStatus(from);
    await one.move(to);
    const refused = one.page.getByRole('alert').filter({ hasText: 'required items are open' }).first();
    await refused.waitFor();
    const took = Date.now() - began;
    t.diagnostic(`first screen to blocked transition: ${seconds(took)}; the seed before: ${seconds(played)}`);
    await one.dismiss();
    await one.seeStatus(from);
    await one.leaveNothing();
    await one.leave();
  });

  it('names everybody with a role, and becomes whom one picks', async () => {
    const one = await Visitor.arrive(browser, site);
    await one.visit('/');
    const people = one.page.getByRole('region', { name: 'Who do you want to be?' });
    await people.getByText('10 more people, with their roles').click();
    for (const role of ['Security officer', 'Privacy officer', 'Integration engineer', 'Clinical validator'])
      await people
        .getByText(new RegExp(`^${role}`))
        .first()
        .waitFor();
    await people.getByRole('button', { name: 'Continue as Olek' }).click();
    await one.page.getByRole('button', { name: 'You are Olek Zielinski. Switch user' }).waitFor();
    await one.leave();
  });

  it('leads to boards and to one issue of each state, also on a telephone in the dark', async () => {
    const one = await Visitor.arrive(browser, site, { theme: 'dark', width: 390 });
    await one.visit('/');
    await one.page.getByRole('link', { name: 'Board of Imaging Integration' }).waitFor();
    const samples = one.page.getByRole('region', { name: 'Look at one of each' });
    await samples.getByText('Rejected', { exact: true }).waitFor();
    assert.equal(await samples.getByRole('link').count(), 4);
    await one.stop('first-screen/dark-narrow', true);
    await one.leaveNothing();
    await one.leave();
  });
});

describe('the page that the first screen offers for tickets of one’s own', { concurrency: false }, () => {
  it('previews, asks where a status goes, and imports into a new project', async () => {
    const one = await Visitor.arrive(browser, site);
    const { page } = one;
    await one.visit('/');
    await page.getByRole('link', { name: 'Import your own tickets…' }).click();
    await page.getByLabel('Export of Jira').setInputFiles(EXPORT);
    await page.getByRole('combobox', { name: 'Project' }).selectOption('A new project…');
    await page.getByRole('textbox', { name: 'Key' }).fill('WARD');
    await page.getByRole('textbox', { name: 'Name' }).fill('Ward lists');
    const workflow = page.getByRole('combobox', { name: 'Workflow' });
    await workflow.selectOption('Telehealth workflow, statuses by their names');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('4 tickets in the new project Ward lists (WARD)').waitFor();
    await one.stop('first-screen/import', true);
    const open = page.getByRole('combobox').filter({ hasText: 'Choose…' });
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().selectOption('To Do');
      await page.getByRole('heading', { name: 'What would be made' }).waitFor();
    }
    await page.getByRole('button', { name: 'Import 4 tickets' }).click();
    await page.getByText('4 tickets were imported into WARD.').waitFor();
    await page.getByRole('link', { name: 'Ward lists' }).waitFor();
    await one.leaveNothing();
    await one.leave();
  });
});

describe('the demo behind it', { concurrency: false }, () => {
  const clinical = async (issue: string) => {
    const { gates } = await site.as('jonas-weber').call(operations['issue.get'], {}, { issue });
    const gate = gates.find(({ id }) => id === 'clinical-validation');
    return [gate?.outcome, gate?.slots.map(({ given }) => given.at(-1)?.state ?? 'waiting')];
  };

  it('has the states that the first screen promises', async () => {
    assert.deepEqual(await clinical('TELE-2'), ['blocked', ['waiting', 'waiting']]);
    assert.deepEqual(await clinical('TELE-9'), ['blocked', ['valid', 'waiting']]);
    assert.deepEqual(await clinical('TELE-8'), ['blocked', ['stale', 'waiting']]);
    assert.deepEqual(await clinical('TELE-26'), ['blocked', ['rejected', 'waiting']]);
    assert.deepEqual(await clinical('TELE-3'), ['passed', ['valid', 'valid']]);
  });

  it('has twelve people with a licence and a role, who signed weeks ago as well as today', async () => {
    const users = z.array(z.looseObject({ accountId: z.string(), roles: z.array(z.string()) }));
    const all = users.parse((await site.as('jonas-weber').send('GET', '/local/users')).body);
    const people = all.filter(({ accountId }) => !accountId.endsWith('-app'));
    assert.equal(people.filter(({ roles }) => roles.includes('Members')).length, 12);
    const signed = z.looseObject({
      fields: z.looseObject({ created: z.string(), resolutiondate: z.string() }),
    });
    const { fields } = signed.parse((await site.as('jonas-weber').rest('GET', '/issue/TELE-19')).body);
    assert.ok(Date.parse(fields.resolutiondate) - Date.parse(fields.created) > 86_400_000);
    assert.ok(Date.parse(fields.resolutiondate) < Date.now() - 5 * 86_400_000);
  });
});
