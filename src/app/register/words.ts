import { issueChain } from '../../domain/audit/append';
import type { JiraId } from '../../domain/shared/ids';
import type { Ports } from '../ports';

/** A hazard of an issue and the entry that holds its words. */
export interface Worded {
  readonly issueId: JiraId;
  readonly seq: number;
}

/** What people wrote of a hazard; null where it was not written, or was erased. */
export interface HazardWords {
  readonly hazard: string | null;
  readonly harm: string | null;
}

/** The words of some hazards, in their order: a read for each 25 of them. */
export async function wordsOf({ store }: Ports, hazards: readonly Worded[]): Promise<HazardWords[]> {
  if (hazards.length === 0) return [];
  const places = hazards.map(({ issueId, seq }) => ({ chain: issueChain(issueId), seq }));
  const texts = await store.textsOf(places);
  return texts.map((kept) => ({
    hazard: kept?.['hazard']?.text ?? null,
    harm: kept?.['harm']?.text ?? null,
  }));
}
