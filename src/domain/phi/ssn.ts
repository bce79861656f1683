import type { IdentifierDefinition } from './definition';

/**
 * Areas 000, 666 and 900 to 999, group 00 and serial 0000 are never assigned. There is no check digit, and since
 * 25 June 2011 the area says nothing about the place.
 */
export const isSsn = (value: string): boolean =>
  /^(?!000|666|9)\d{3}[ .-]?(?!00)\d{2}[ .-]?(?!0000)\d{4}$/.test(value);

/** Nine digits in the usual groups (with spaces only if no other number stands beside them), or any nine digits that are called a Social Security number. */
export const ssn: IdentifierDefinition = {
  kind: 'ssn',
  label: 'a US Social Security number',
  letter: 'G',
  source: 'https://secure.ssa.gov/apps10/poms.nsf/lnx/0110201035',
  blocks: true,
  patterns: [
    /(?<![\w-]|\d\.)\d{3}-\d{2}-\d{4}(?![\w-]|\.\d)/g,
    /(?<![\w.-]|[\d,] )\d{3} \d{2} \d{4}(?![\w-]|,? \d|\.\d)/g,
    /\b(?:SSN|social security(?: (?:no\.?|number|#))?)(?: is)?[ :#=]{0,4}(?<value>\d{3}[ .-]?\d{2}[ .-]?\d{4})(?![\w-])/gi,
  ],
  valid: isSsn,
};
