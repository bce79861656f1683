import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { callsOf, PANEL } from '../call';
import { SeedFailed, type SeedSite } from '../site';
import type { Cell, HazardStory, RiskStory } from './hazard';

const seen = z.looseObject({ root: z.string() });

/** The keys of tickets that were made, by their names. */
export type Keys = (ticket: string) => string | undefined;

const ratingOf = (cell: Cell | undefined): object =>
  cell === undefined ? {} : { severity: cell[0], probability: cell[1] };

/**
 * Assesses one ticket by the app's own operations, as the people of its story.
 * @throws {SeedFailed} when the app refuses, or names no ticket that is there
 */
export async function assessRisk(site: SeedSite, keys: Keys, story: RiskStory): Promise<void> {
  const call = callsOf(site);
  const keyOf = (ticket: string): string => {
    const key = keys(ticket);
    if (key === undefined) throw new SeedFailed(`There is no ticket called ${ticket}.`);
    return key;
  };
  const issue = keyOf(story.ticket);
  const at = { issue, as: story.by };
  for (const hazard of story.hazards ?? []) {
    await call(PANEL, 'risk.save', { nonce: randomUUID(), ...contentOf(hazard, keyOf) }, at);
  }
  const { none, accepted } = story;
  if (none !== undefined) {
    await call(PANEL, 'risk.declareNone', { nonce: randomUUID(), rationale: none }, at);
  }
  if (accepted === undefined) return;
  const { by, role, rationale } = accepted;
  const { root } = seen.parse(await call(PANEL, 'risk.get', {}, { issue, as: by }));
  await call(PANEL, 'risk.accept', { nonce: randomUUID(), role, root, rationale }, { issue, as: by });
}

const contentOf = ({ dimensions, initial, residual, controls = [], words }: HazardStory, keyOf: Keys) => ({
  replaces: 0,
  dimensions,
  initial: ratingOf(initial),
  residual: ratingOf(residual),
  controls: controls.map(({ ticket, ...control }) => ({ ...control, issue: keyOf(ticket) })),
  words,
});
