import type { ItemInput } from '../../written';
import { nistRisk } from '../../sources';
import { always, required } from '../../standing';

/** Steps 3 and 4 of the guide, and what the Security Rule wants done with the result. */
export const followUp: ItemInput[] = [
  {
    id: 'ra-told',
    text: 'Those who decide on the project have seen the result before they decide',
    ...required(nistRisk('Task 3-1')),
    wants: 'the minutes or a signed summary',
  },
  {
    id: 'ra-shared',
    text: 'The people who build, run and clean up after the system know the risks that concern them',
    ...required(nistRisk('Task 3-2')),
  },
  {
    id: 'ra-treated',
    text: 'Each risk above the accepted level has a safeguard, an owner and a date, and a rating for what remains',
    ...always('164.308(a)(1)(ii)(B)'),
    wants: 'the risk treatment plan',
    evidence: 'required',
  },
  {
    id: 'ra-vendors',
    text: 'Risks that lie with a vendor have an answer in its contract or in a safeguard of our own',
    ...always('164.308(b)(1)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'ra-watched',
    text: 'For the highest risks it is fixed which signs are watched, by whom and how often',
    ...required(nistRisk('Task 4-1')),
  },
  {
    id: 'ra-updated',
    text: 'The changes that call for a new analysis are named, and a date is set in case none of them comes',
    ...required(nistRisk('Task 4-2')),
  },
  {
    id: 'ra-evaluated',
    text: 'Once the safeguards run, somebody checks on the system and on paper that they do what the plan says',
    ...always('164.308(a)(8)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'ra-on-file',
    text: 'Analysis, ratings and decisions are on file with their dates, where an auditor finds them for 6 years',
    ...always('164.316(b)(1)'),
  },
];
