import type { Finding, IdentifierDefinition } from './definition';
import { identifiers } from './identifiers';
import { mask } from './mask';
import { readable, type Readable } from './readable';

function found(definition: IdentifierDefinition, { text, from }: Readable): Finding[] {
  const { kind, label, blocks, patterns, valid } = definition;
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const value = match.groups?.['value'] ?? match[0];
      const end = match.index + match[0].length;
      if (!valid(value)) return [];
      const [start, last] = [from[end - value.length] ?? 0, from[end - 1] ?? 0];
      return [{ kind, label, blocks, start, end: last + 1, masked: mask(value) }];
    }),
  );
}

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** Of two findings in one place: the one that blocks, else the longer one. */
const strongestFirst = (a: Finding, b: Finding): number =>
  Number(b.blocks) - Number(a.blocks) || b.end - b.start - (a.end - a.start);

/**
 * Possible identifiers in a text, in the order of the text and without overlaps. An empty answer says that none of
 * the checked patterns was found, not that the text is free of health information: names and rare facts have no
 * pattern. `start` and `end` count UTF-16 code units of the text as given.
 */
export function findIdentifiers(text: string): Finding[] {
  const read = readable(text);
  const kept: Finding[] = [];
  for (const finding of identifiers.flatMap((d) => found(d, read)).sort(strongestFirst)) {
    if (!kept.some((other) => overlap(other, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The first finding that may identify a patient: what a text is refused for. */
export const findPatientIdentifier = (text: string): Finding | undefined =>
  findIdentifiers(text).find((finding) => finding.blocks);
