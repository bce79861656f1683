import type { HazardContent } from '../../src/domain/risk/assessment';
import { decideRemove, decideSave } from '../../src/domain/risk/decide';
import { isRefusal } from '../../src/domain/shared/refusal';
import { someDigest } from './builders';
import type { Story } from './story';

/** A hazard that lacks nothing, rated by the method `two-by-two`. */
export const aHazardContent = (rules: Partial<HazardContent> = {}): HazardContent => ({
  dimensions: ['patient-safety'],
  initial: { severity: 'grave', probability: 'often' },
  residual: { severity: 'grave', probability: 'rare' },
  controls: [],
  words: { hazard: someDigest('hazard'), situation: someDigest('situation'), harm: someDigest('harm') },
  ...rules,
});

/** Saves a hazard in the life of an issue; says what was refused, or `done`. */
export function saveHazard(story: Story, rules: Partial<HazardContent> = {}, hazard?: string): string {
  const before = story.record.risk?.hazards.find(({ id }) => id === hazard);
  const outcome = decideSave(story.situation, {
    ...{ nonce: story.nextNonce(), by: 'daniel', replaces: before?.seq ?? 0 },
    ...(hazard === undefined ? {} : { hazard }),
    content: aHazardContent(rules),
  });
  if (isRefusal(outcome)) return outcome.refused;
  story.append('daniel', outcome);
  return 'done';
}

/** Takes a hazard out. */
export function removeHazard(story: Story, hazard: string): string {
  const before = story.record.risk?.hazards.find(({ id }) => id === hazard);
  const outcome = decideRemove(story.situation, {
    ...{ nonce: story.nextNonce(), by: 'daniel', hazard, replaces: before?.seq ?? 0 },
    rationale: someDigest('rationale'),
  });
  if (isRefusal(outcome)) return outcome.refused;
  story.append('daniel', outcome);
  return 'done';
}
