export { seedSmall, type SeededIssue } from './small';
export { SeedFailed, type InvokePlace, type SeedSite, type Tell } from './site';
export { createSeedSite, type SeedParts } from './local';
export { adoptStarter, type Guarded } from './starter';
export { isSeedName, SCENARIOS, SEED_NAMES, type SeedName } from './scenarios';
