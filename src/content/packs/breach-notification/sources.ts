import type { ItemInput } from '../../parse';
import { AS_OF } from '../../sources';

type Standing = Pick<ItemInput, 'citation' | 'required' | 'notApplicable'>;

const SUBPART_D = 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-D';

/** A paragraph of the Breach Notification Rule, such as `164.404(b)`, that holds for every incident. */
export const always = (paragraph: string): Standing => ({
  citation: {
    clause: `45 CFR ${paragraph}`,
    status: 'in-force',
    asOf: AS_OF,
    url: `${SUBPART_D}/section-${paragraph.replace(/\(.*$/, '')}`,
  },
  required: true,
  notApplicable: false,
});

/** A paragraph of the Breach Notification Rule whose case may not arise. */
export const whereItArises = (paragraph: string): Standing => ({ ...always(paragraph), notApplicable: true });
