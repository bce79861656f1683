import type { ItemInput } from '../../written';
import { iec62304 } from './sources';
import { required } from '../../standing';

/** Version control and problem resolution by IEC 62304, by clause number and title. */
export const versions: ItemInput[] = [
  {
    id: 'ds-sm-change-safety',
    text: 'This change was examined: does it add a way to cause a hazard or ask for a new control',
    ...required(iec62304('7.4.1', 'Analyze changes to medical device software with respect to safety')),
  },
  {
    id: 'ds-sm-soup-list',
    text: 'A list names every library of others with its maker and exact version',
    ...required(iec62304('8.1.2', 'Identify SOUP')),
    wants: 'a software bill of materials',
  },
  {
    id: 'ds-sm-change-approved',
    text: 'Nothing in version control changed without an approved request',
    ...required(iec62304('8.2.1', 'Approve change requests')),
    wants: 'the approved request',
    evidence: 'required',
  },
  {
    id: 'ds-sm-change-verified',
    text: 'The change was verified, and earlier results that it made void were renewed',
    ...required(iec62304('8.2.3', 'Verify changes')),
  },
  {
    id: 'ds-sm-status',
    text: 'The history of every controlled item can be looked up',
    ...required(iec62304('8.3', 'Configuration status accounting')),
  },
  {
    id: 'ds-sm-problem',
    text: 'Each problem has a report with its type, its reach and how grave it is',
    ...required(iec62304('9.1', 'Prepare problem reports')),
  },
  {
    id: 'ds-sm-investigated',
    text: 'The cause was looked for, and what the problem means for safety is written in its report',
    ...required(iec62304('9.2', 'Investigate the problem')),
  },
  {
    id: 'ds-sm-trends',
    text: 'Problem reports are looked through for patterns at set times',
    ...required(iec62304('9.6', 'Analyse problems for trends')),
    wants: 'the last analysis',
  },
  {
    id: 'ds-sm-resolved',
    text: 'Before a report is closed somebody confirmed that the problem is gone and none came with its repair',
    ...required(iec62304('9.7', 'Verify software problem resolution')),
  },
];
