import type { IdentifierDefinition } from './definition';

const DATE = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** Five to twelve digits, with up to three letters before them, that are not a date. */
export const isRecordNumber = (value: string): boolean =>
  /^[A-Z]{0,3}-?\d(?:-?\d){4,11}$/i.test(value) && !DATE.test(value);

/** No standard says what a medical record number looks like: the words before it do. */
export const mrn: IdentifierDefinition = {
  kind: 'mrn',
  label: 'a medical record number',
  letter: 'H',
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  blocks: true,
  patterns: [
    /\b(?:MRN|medical record(?: (?:no\.?|number|id|#))?(?: \(MRN\))?|(?:chart|patient) ?(?:id|identifier|no\.?|number|#))(?: (?:is|was))?[ :#=-]{0,4}(?<value>[A-Z]{0,3}-?\d(?:-?\d){4,11})(?![\w-]|\.\d)/gi,
  ],
  valid: isRecordNumber,
};
