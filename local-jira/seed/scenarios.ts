import { DEMO_DAYS, seedDemo } from './demo/demo';
import { seedLarge } from './large';
import { seedRefused } from './refused';
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

export const SEED_NAMES = ['demo', 'small', 'refused', 'large', 'empty'] as const;
export type SeedName = (typeof SEED_NAMES)[number];

export const SCENARIOS: Readonly<Record<SeedName, Scenario>> = {
  demo: {
    sentence: 'A healthcare programme: three projects, 120 issues, five sprints, twelve people.',
    daysAgo: DEMO_DAYS,
    play: seedDemo,
  },
  small: {
    sentence: 'Twenty issues in two projects, in every state that a gate knows.',
    daysAgo: 0,
    play: seedSmall,
  },
  refused: {
    sentence: 'One story in review, and one transition to Done that was blocked.',
    daysAgo: 0,
    play: seedRefused,
  },
  large: {
    sentence: 'Two thousand issues that nobody has looked at yet, behind the starter policy.',
    daysAgo: 0,
    play: seedLarge,
  },
  empty: {
    sentence: 'People, permissions and projects, but neither issues nor a policy.',
    daysAgo: 0,
    play: () => Promise.resolve(),
  },
};

export const isSeedName = (name: string): name is SeedName => SEED_NAMES.some((one) => one === name);
