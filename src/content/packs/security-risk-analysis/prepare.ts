import type { ItemInput } from '../../written';
import { hipaa, nistRisk } from '../../sources';

/** Step 1 of the guide: what the analysis is for and what it looks at. */
export const prepare: ItemInput[] = [
  {
    id: 'ra-purpose',
    text: 'It is written which decision the analysis serves: to build, to buy, to go live or to keep running',
    citation: nistRisk('Task 1-1'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-scope',
    text: 'Every place where patient data is made, received, kept or sent is in the analysis, each with its owner',
    help: 'Servers, laptops, phones, devices at the bedside, cloud services, backups, mail, exports, test systems and paper that is scanned.',
    citation: hipaa('164.308(a)(1)(ii)(A)'),
    required: true,
    wants: 'the list of systems and data flows',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'ra-boundary',
    text: 'It is written where the analysis ends, who is responsible beyond that line, and for how long it holds',
    citation: nistRisk('Task 1-2'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-assumptions',
    text: 'What was taken for granted is listed, such as a network that counts as safe or a person who is trusted',
    help: 'Name what limited the work too: time, access, people who could not be asked.',
    citation: nistRisk('Task 1-3'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-sources',
    text: 'The sources are named: incidents here, reports on threats, scans, audits and people who were asked',
    citation: nistRisk('Task 1-4'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-method',
    text: 'Scales and method are fixed before anything is rated, and the same for every risk',
    help: 'State whether you start from threats, from what could be harmed or from weaknesses.',
    citation: nistRisk('Task 1-5'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-accepted-level',
    text: 'The level of risk that is accepted was set by management before the results were known',
    citation: nistRisk('Task 1-5'),
    required: true,
    answeredBy: 'compliance-officer',
    notApplicable: false,
  },
];
