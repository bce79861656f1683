import type { IdentifierDefinition } from './definition';

/**
 * A number of the North American plan: area and exchange start with 2 to 9 and are not N11, areas are not N9X.
 * 555-0100 to 555-0199 are kept free for fiction and never belong to anybody.
 */
export function isUsPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  if (!/^[2-9](?!11|9)\d{2}[2-9](?!11)\d{6}$/.test(digits)) return false;
  return !/^\d{3}55501\d{2}$/.test(digits);
}

/** Needs brackets, dashes, dots or +1, or a word such as "phone": ten bare digits are mostly something else. */
export const phone: IdentifierDefinition = {
  kind: 'phone',
  label: 'a US telephone number',
  letter: 'D',
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  blocks: true,
  patterns: [
    /(?<![\w-]|\d\.)(?:\+1[ .-]?|1[ .-])?(?:\(\d{3}\) ?\d{3}[ .-]|\d{3}([.-])\d{3}\1)\d{4}(?![\w-]|\.\d)/g,
    /(?<![\w-]|\d\.)\+1 ?\d{3} ?\d{3} ?\d{4}(?![\w-]|\.\d)/g,
    /\b(?:phone|telephone|tel|mobile|cell|fax|call|called)(?: (?:no\.?|number|#))?(?: (?:is|at|on))?[.: #=]{1,4}(?<value>\d{3}[ .-]?\d{3}[ .-]?\d{4})(?![\w-]|\.\d)/gi,
  ],
  valid: isUsPhone,
};
