import type { IdentifierDefinition } from './definition';

const ALPHABET = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Letters count 1 to 9 by their place in rows of ten, as 49 CFR 565.15(c) tabulates them. */
const worth = (character: string): number => ALPHABET.indexOf(character) % 10;

/** The check digit at position 9, of 17 characters without I, O and Q that end in four digits. */
export function isVin(value: string): boolean {
  const vin = value.toUpperCase();
  if (!/^(?=.*[A-Z])[A-HJ-NPR-Z0-9]{9}[A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{3}\d{4}$/.test(vin)) return false;
  const sum = Array.from(vin).reduce((total, c, i) => total + worth(c) * (WEIGHTS[i] ?? 0), 0);
  return '0123456789X'.charAt(sum % 11) === vin.charAt(8);
}

export const vin: IdentifierDefinition = {
  kind: 'vin',
  label: 'a vehicle identification number',
  letter: 'L',
  source: 'https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565/subpart-B/section-565.15',
  blocks: true,
  patterns: [/(?<![\w-])(?:[A-HJ-NPR-Z0-9]{17}|[a-hj-npr-z0-9]{17})(?![\w-])/g],
  valid: isVin,
};
