import type { Look } from './browser';

/** How levels are worked out, with every indicator. The page asks nothing, so it has one state. */
export const INDICATOR_LOOKS: Readonly<Record<string, Look>> = {
  how: { html: 'hub', scenario: { queue: 'nothing' }, press: ['How levels are worked out'] },
};
