export { seedDemo, type SeededIssue } from './seedDemo';
export { SeedFailed, type InvokePlace, type SeedSite } from './site';
export { createSeedSite, type SeedParts } from './local';
export { adoptStarter } from './starter';
