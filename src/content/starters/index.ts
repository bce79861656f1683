import { digitalHealth } from './digitalHealth';
import { ehrImplementation } from './ehrImplementation';
import { imagingIntegration } from './imagingIntegration';
import { samd } from './samd';
import type { StarterPolicy } from './starter';

export type { StarterGate, StarterHint, StarterPolicy } from './starter';

/** The policies that a project can start from. */
export const starterPolicies: readonly StarterPolicy[] = [
  digitalHealth,
  ehrImplementation,
  samd,
  imagingIntegration,
];

/** The one that is offered first. */
export const starterPolicy: StarterPolicy = digitalHealth;
