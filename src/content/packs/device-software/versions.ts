import type { ItemInput } from '../../written';
import { iec62304 } from './sources';

/** Version control and problem resolution by IEC 62304, by clause number and title. */
export const versions: ItemInput[] = [
  {
    id: 'ds-sm-change-safety',
    text: 'This change was examined: does it add a way to cause a hazard or ask for a new control',
    citation: iec62304('7.4.1', 'Analyze changes to medical device software with respect to safety'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-soup-list',
    text: 'A list names every library of others with its maker and exact version',
    citation: iec62304('8.1.2', 'Identify SOUP'),
    required: true,
    wants: 'a software bill of materials',
    notApplicable: false,
  },
  {
    id: 'ds-sm-change-approved',
    text: 'Nothing in version control changed without an approved request',
    citation: iec62304('8.2.1', 'Approve change requests'),
    required: true,
    answeredBy: 'quality',
    wants: 'the approved request',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'ds-sm-change-verified',
    text: 'The change was verified, and earlier results that it made void were renewed',
    citation: iec62304('8.2.3', 'Verify changes'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-status',
    text: 'The history of every controlled item can be looked up',
    citation: iec62304('8.3', 'Configuration status accounting'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-problem',
    text: 'Each problem has a report with its type, its reach and how grave it is',
    citation: iec62304('9.1', 'Prepare problem reports'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-investigated',
    text: 'The cause was looked for, and what the problem means for safety is written in its report',
    citation: iec62304('9.2', 'Investigate the problem'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-trends',
    text: 'Problem reports are looked through for patterns at set times',
    citation: iec62304('9.6', 'Analyse problems for trends'),
    required: true,
    answeredBy: 'quality',
    wants: 'the last analysis',
    notApplicable: false,
  },
  {
    id: 'ds-sm-resolved',
    text: 'Before a report is closed somebody confirmed that the problem is gone and none came with its repair',
    citation: iec62304('9.7', 'Verify software problem resolution'),
    required: true,
    notApplicable: false,
  },
];
