import type { PackInput } from '../../pack';
import { answeredBy } from '../../written';
import { components } from './components';
import { records } from './records';
import { signing } from './signing';

/** 21 CFR part 11, for systems that keep records which FDA's rules ask for. */
export const part11: PackInput = {
  id: 'part-11',
  title: 'Electronic records and signatures (21 CFR part 11)',
  summary:
    'For systems that keep records which FDA asks for: trustworthy records, signatures that bind to a record and to one person. Leave it off where no such record is kept.',
  status: 'in-force',
  onByDefault: false,
  templates: [
    {
      id: 'electronic-records',
      version: 1,
      title: 'Electronic records',
      purpose:
        'Shows that records are complete, protected and traceable, and that only the right people act on them.',
      items: answeredBy('quality', records),
    },
    {
      id: 'electronic-signatures',
      version: 1,
      title: 'Electronic signatures',
      purpose: 'Shows that a signature says who, when and what for, and that nobody else can make it.',
      items: answeredBy('quality', [...signing, ...components]),
    },
  ],
};
