import type { ItemInput } from '../../written';
import { hipaa, nistRisk } from '../../sources';

/** Steps 3 and 4 of the guide, and what the Security Rule wants done with the result. */
export const followUp: ItemInput[] = [
  {
    id: 'ra-told',
    text: 'Those who decide on the project have seen the result before they decide',
    citation: nistRisk('Task 3-1'),
    required: true,
    wants: 'the minutes or a signed summary',
    notApplicable: false,
  },
  {
    id: 'ra-shared',
    text: 'The people who build, run and clean up after the system know the risks that concern them',
    citation: nistRisk('Task 3-2'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-treated',
    text: 'Each risk above the accepted level has a safeguard, an owner and a date, and a rating for what remains',
    citation: hipaa('164.308(a)(1)(ii)(B)'),
    required: true,
    wants: 'the risk treatment plan',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'ra-vendors',
    text: 'Risks that lie with a vendor have an answer in its contract or in a safeguard of our own',
    citation: hipaa('164.308(b)(1)'),
    required: true,
    answeredBy: 'compliance-officer',
    notApplicable: false,
  },
  {
    id: 'ra-watched',
    text: 'For the highest risks it is fixed which signs are watched, by whom and how often',
    citation: nistRisk('Task 4-1'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-updated',
    text: 'The changes that call for a new analysis are named, and a date is set in case none of them comes',
    citation: nistRisk('Task 4-2'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ra-evaluated',
    text: 'Once the safeguards run, somebody checks on the system and on paper that they do what the plan says',
    citation: hipaa('164.308(a)(8)'),
    required: true,
    answeredBy: 'compliance-officer',
    notApplicable: false,
  },
  {
    id: 'ra-on-file',
    text: 'Analysis, ratings and decisions are on file with their dates, where an auditor finds them for 6 years',
    citation: hipaa('164.316(b)(1)'),
    required: true,
    notApplicable: false,
  },
];
