import type { Look } from './browser';
import type { RegisterName } from './registerScenarios';

type Looks = Readonly<Record<string, Look>>;

const register = (name: RegisterName, part: Partial<Look> = {}): Look => ({
  ...{ html: 'hub', scenario: { register: name } },
  ...part,
  press: ['Risk register', ...(part.press ?? [])],
});
/** On the page of a project, with its heat map. */
const ofProject = (name: RegisterName, part: Partial<Look> = {}): Look => ({
  ...register(name, part),
  html: 'project',
});

/** States of the register that differ most from each other. */
const FEW: Looks = {
  'register-project': ofProject('usual', {
    after: (page) =>
      page.locator('.matrix-cell button, .matrix-list button').locator('visible=true').first().click(),
  }),
  'register-nothing': register('nothing'),
};

/** The others, for the long run. */
const MORE: Looks = {
  'register-thousand': register('thousand', { press: ['Show more'] }),
  'register-usual': register('usual'),
  'register-one': register('one'),
  'register-table': ofProject('thousand', { press: ['Hazards as table'] }),
  'register-project-thousand': ofProject('thousand'),
  'register-project-nothing': ofProject('nothing'),
  'register-no-match': register('one', {
    after: async (page) => {
      await page.getByLabel('Harm to').selectOption('privacy');
    },
  }),
  'register-no-policy': register('no-policy'),
  'register-partial': register('partial'),
  'register-long': register('long'),
  'register-error': {
    ...register('usual'),
    scenario: { refuse: { operation: 'register.list', with: 'unavailable' } },
  },
  'register-forbidden': {
    ...register('usual'),
    scenario: { refuse: { operation: 'register.list', with: 'no-permission' } },
  },
  'register-heat-error': {
    ...ofProject('usual'),
    scenario: { register: 'usual', refuse: { operation: 'register.heat', with: 'unavailable' } },
  },
  'register-loading': {
    html: 'hub',
    scenario: { silent: 'register.list' },
    press: ['Risk register'],
    unsettled: true,
  },
};

export const registerLooks = (long: boolean): Looks => (long ? { ...FEW, ...MORE } : FEW);
