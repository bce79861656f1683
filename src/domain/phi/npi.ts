import { luhn } from './checkDigits';
import type { IdentifierDefinition } from './definition';

/** Ten digits, the first 1 or 2, with the Luhn digit of `80840` and the number (CMS, NPI check digit). */
export const isNpi = (value: string): boolean => /^[12]\d{9}$/.test(value) && luhn(`80840${value}`);

/** Needs the word NPI: one in ten Unix timestamps has the right check digit. */
export const npi: IdentifierDefinition = {
  kind: 'npi',
  label: 'a National Provider Identifier',
  letter: 'K',
  source:
    'https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf',
  blocks: false,
  patterns: [
    /\b(?:NPI|national provider identifier)\b[^\w\n]{0,4}(?:no\.?|number|is)?[^\w\n]{0,4}(?<value>[12]\d{9})(?![\w-])/gi,
  ],
  valid: isNpi,
};
