import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

/** A clause of IEC 62304:2006 with amendment 1 of 2015, by number and title. Its text is not reproduced. */
export const iec62304 = (clause: string, title: string): Citation => ({
  clause: `IEC 62304:2006+A1:2015, ${clause} ${title}`,
  status: 'voluntary',
  asOf: AS_OF,
  url: 'https://www.iso.org/standard/38421.html',
});
