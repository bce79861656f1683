import type { ParsedRequest } from '../../contract/operations';
import type { HazardWords } from '../../domain/risk/assessment';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { EntryTexts, Ports } from '../ports';
import { keepTyped, type Kept } from '../texts';

const FIELDS = ['hazard', 'situation', 'harm', 'benefit'] as const;

/** What people wrote of a hazard: to be kept beside the entry, and its commitments for the hashed bytes. */
export interface KeptWords {
  readonly texts: EntryTexts;
  readonly words: HazardWords;
}

/** Checks and salts every text. The first that is refused is named by its field. */
export function keepWords(ports: Ports, typed: ParsedRequest<'risk.save'>['words']): KeptWords | Refusal {
  const kept: [string, Kept][] = [];
  for (const field of FIELDS) {
    const one = keepTyped(ports, typed[field]);
    if (one === undefined) continue;
    if (isRefusal(one)) return { ...one, about: { ...one.about, field } };
    kept.push([field, one]);
  }
  return {
    texts: Object.fromEntries(kept.map(([field, one]) => [field, one.kept])),
    words: Object.fromEntries(kept.map(([field, one]) => [field, one.commitment])),
  };
}
