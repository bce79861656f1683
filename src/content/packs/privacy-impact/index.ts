import type { PackInput } from '../../pack';
import { full } from './full';
import { screening } from './screening';

/** The screening and the long form. The short form is the template `privacy-impact`. */
export const privacyImpactPack: PackInput = {
  id: 'privacy-impact',
  title: 'Privacy impact',
  summary:
    'A screening that decides which assessment a change needs, and the full assessment. The short form is shipped beside them.',
  status: 'in-force',
  onByDefault: true,
  templates: [screening, full],
};
