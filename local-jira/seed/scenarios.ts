import { seedSmall } from './small';
import type { SeedSite, Tell } from './site';

/** What a new site holds besides people, permissions and projects. */
export interface Scenario {
  /** One sentence for somebody who chooses. */
  readonly sentence: string;
  /** How many days before today the story begins; the clock reaches today when it is told. */
  readonly daysAgo: number;
  readonly play: (site: SeedSite, tell: Tell) => Promise<unknown>;
}

export const SEED_NAMES = ['demo', 'small', 'empty'] as const;
export type SeedName = (typeof SEED_NAMES)[number];

export const SCENARIOS: Readonly<Record<SeedName, Scenario>> = {
  demo: { sentence: 'A healthcare programme.', daysAgo: 0, play: seedSmall },
  small: {
    sentence: 'Twenty issues in two projects, in every state that a gate knows.',
    daysAgo: 0,
    play: seedSmall,
  },
  empty: {
    sentence: 'People, permissions and projects, but neither issues nor a policy.',
    daysAgo: 0,
    play: () => Promise.resolve(),
  },
};

export const isSeedName = (name: string): name is SeedName => SEED_NAMES.some((one) => one === name);
