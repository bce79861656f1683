import type { IdentifierDefinition } from './definition';

const LETTER = '[AC-HJKMNP-RT-Y]';
const EITHER = '[0-9AC-HJKMNP-RT-Y]';
const PARTS = [`[1-9]${LETTER}${EITHER}\\d`, `${LETTER}${EITHER}\\d`, `${LETTER}{2}\\d{2}`];

const WHOLE = new RegExp(`^${PARTS.join('')}$`, 'i');

/** Eleven characters in the order that CMS fixed, without S, L, O, I, B and Z. There is no check digit. */
export const isMbi = (value: string): boolean => WHOLE.test(value.replace(/[ -]/g, ''));

export const mbi: IdentifierDefinition = {
  kind: 'mbi',
  label: 'a Medicare beneficiary identifier',
  letter: 'I',
  source:
    'https://www.cms.gov/medicare/new-medicare-card/understanding-new-medicare-beneficiary-identifier-mbi',
  blocks: true,
  patterns: [new RegExp(`(?<![\\w-])${PARTS.join('[ -]?')}(?![\\w-])`, 'gi')],
  valid: isMbi,
};
