import type { ItemInput } from '../../written';
import { nistRisk } from '../../sources';
import { always, required } from '../../standing';

/** Step 1 of the guide: what the analysis is for and what it looks at. */
export const prepare: ItemInput[] = [
  {
    id: 'ra-purpose',
    text: 'It is written which decision the analysis serves: to build, to buy, to go live or to keep running',
    ...required(nistRisk('Task 1-1')),
  },
  {
    id: 'ra-scope',
    text: 'Every place where patient data is made, received, kept or sent is in the analysis, each with its owner',
    help: 'Servers, laptops, phones, devices at the bedside, cloud services, backups, mail, exports, test systems and paper that is scanned.',
    ...always('164.308(a)(1)(ii)(A)'),
    wants: 'the list of systems and data flows',
    evidence: 'required',
  },
  {
    id: 'ra-boundary',
    text: 'It is written where the analysis ends, who is responsible beyond that line, and for how long it holds',
    ...required(nistRisk('Task 1-2')),
  },
  {
    id: 'ra-assumptions',
    text: 'What was taken for granted is listed, such as a network that counts as safe or a person who is trusted',
    help: 'Name what limited the work too: time, access, people who could not be asked.',
    ...required(nistRisk('Task 1-3')),
  },
  {
    id: 'ra-sources',
    text: 'The sources are named: incidents here, reports on threats, scans, audits and people who were asked',
    ...required(nistRisk('Task 1-4')),
  },
  {
    id: 'ra-method',
    text: 'Scales and method are fixed before anything is rated, and the same for every risk',
    help: 'State whether you start from threats, from what could be harmed or from weaknesses.',
    ...required(nistRisk('Task 1-5')),
  },
  {
    id: 'ra-accepted-level',
    text: 'The level of risk that is accepted was set by management before the results were known',
    ...required(nistRisk('Task 1-5')),
    answeredBy: 'compliance-officer',
  },
];
