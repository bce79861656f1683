import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

/** A paragraph of 21 CFR part 11, such as `11.10(a)`. */
export const cfr11 = (paragraph: string): Citation => ({
  clause: `21 CFR ${paragraph}`,
  status: 'in-force',
  asOf: AS_OF,
  url: `https://www.ecfr.gov/current/title-21/chapter-I/subchapter-A/part-11/section-${paragraph.replace(/\(.*$/, '')}`,
});
