import type { Page } from 'playwright-core';
import type { AdminName } from './adminScenarios';
import type { Look } from './browser';

interface Steps {
  readonly press?: readonly string[];
  readonly after?: (page: Page) => Promise<void>;
}

const look = (admin: AdminName, steps: Steps = {}): Look => ({
  html: 'admin',
  scenario: { admin },
  ...steps,
});
const refused = (operation: 'template.list' | 'site.get', code: 'unavailable' | 'no-permission'): Look => ({
  html: 'admin',
  scenario: { admin: 'usual', refuse: { operation, with: code } },
});

const EDIT = ['Release notes', 'Edit draft'];
const type = (label: string, text: string) => (page: Page) => page.getByLabel(label).first().fill(text);
/** Changes the title, then presses: what is unsaved comes into play. */
const changing =
  (name: string, role: 'button' | 'tab' = 'button') =>
  async (page: Page) => {
    await type('Title', 'Notes on a release')(page);
    await page.getByRole(role, { name }).click();
    await page.waitForSelector('[role="alert"]');
  };

/** States of the admin page. */
const EVERY: Readonly<Record<string, Look>> = {
  'admin-list': look('usual', { press: ['HIPAA Security Rule'] }),
  'admin-empty': look('fresh'),
  'admin-many': look('many', { press: ['Show 50 more of 390'] }),
  'admin-search': look('usual', {
    press: ['Release notes', '‹ All checklists'],
    after: type('Search', 'known problem'),
  }),
  'admin-error': refused('template.list', 'unavailable'),
  'admin-no-permission': refused('template.list', 'no-permission'),
  'admin-shipped': look('usual', {
    press: ['HIPAA Security Rule', 'HIPAA security for one story', 'Export…'],
  }),
  'admin-own': look('usual', {
    press: ['Release notes'],
    after: (page) => page.getByText('4 changes from version 1').click(),
  }),
  'admin-long': look('long', {
    after: (page) => page.getByRole('button', { name: /^Arzneimittel/ }).click(),
  }),
  'admin-new': look('usual', { press: ['New checklist', 'Add an item', 'Save draft'] }),
  'admin-editor': look('usual', { press: [...EDIT, 'Edit item 2', 'Remove item 3'] }),
  'admin-editor-many': look('many', {
    press: ['House rule 1', 'Edit'],
    after: async (page) => {
      await page.waitForSelector('.editor-item');
    },
  }),
  'admin-publish': look('usual', { press: [...EDIT, 'Publish version 3…'] }),
  'admin-identifier': look('identifier', { press: EDIT, after: changing('Save draft') }),
  'admin-conflict': look('clashing', { press: EDIT, after: changing('Save draft') }),
  'admin-leave': look('usual', { press: EDIT, after: changing('Roles', 'tab') }),
  'admin-import': look('unread', {
    press: ['Import…'],
    after: async (page) => {
      await type('Or the text itself', 'id: release-notes\nitems: []')(page);
      await page.getByRole('button', { name: 'Read and open in the editor' }).click();
      await page.waitForSelector('[role="alert"]');
    },
  }),
  'admin-roles': look('usual', { press: ['Roles'] }),
  'admin-role': look('usual', {
    press: ['Roles', 'Edit Medication safety board'],
    after: async (page) => {
      await type('Search groups', 'qual')(page);
      await page.waitForSelector('.directory-found');
    },
  }),
  'admin-role-new': look('fresh', { press: ['Roles', 'Add a role', 'Save role'] }),
  'admin-roles-error': { ...refused('site.get', 'unavailable'), press: ['Roles'] },
  'admin-defaults': look('usual', { press: ['Defaults'] }),
  'admin-defaults-conflict': look('clashing', {
    press: ['Defaults'],
    after: async (page) => {
      await page.getByRole('switch').click();
      await page.getByRole('button', { name: 'Save defaults' }).click();
      await page.waitForSelector('[role="alert"]');
    },
  }),
  'admin-health': look('usual', { press: ['Health'] }),
  'admin-health-empty': look('fresh', { press: ['Health'] }),
};

/** One of each kind; the long run looks at all of them. */
const FEW: ReadonlySet<string> = new Set([
  'admin-list',
  'admin-empty',
  'admin-no-permission',
  'admin-shipped',
  'admin-long',
  'admin-new',
  'admin-editor',
  'admin-publish',
  'admin-conflict',
  'admin-import',
  'admin-role',
  'admin-defaults',
  'admin-health',
]);
export const ADMIN_LOOKS: Readonly<Record<string, Look>> =
  process.env.LONG_RUN === '1'
    ? EVERY
    : Object.fromEntries(Object.entries(EVERY).filter(([name]) => FEW.has(name)));
