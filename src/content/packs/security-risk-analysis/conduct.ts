import type { ItemInput } from '../../written';
import { nistRisk } from '../../sources';
import { advised, always, required } from '../../standing';

/** Step 2 of the guide: from the sources of threats to the level of each risk. */
export const conduct: ItemInput[] = [
  {
    id: 'ra-sources-hostile',
    text: 'People who mean harm are listed, inside and outside, with what they can do and what they are after',
    ...required(nistRisk('Task 2-1')),
  },
  {
    id: 'ra-sources-other',
    text: 'Mistakes, failing equipment, failing services and forces of nature are listed with how far they reach',
    ...required(nistRisk('Task 2-1')),
  },
  {
    id: 'ra-events',
    text: 'For each source it says what could happen to patient data, ransomware and loss of access included',
    ...required(nistRisk('Task 2-2')),
    wants: 'the list of threat events',
  },
  {
    id: 'ra-weaknesses',
    text: 'Weaknesses were looked for with tools and by talking to people, and each is tied to an event',
    ...required(nistRisk('Task 2-3')),
    wants: 'a scan report and the notes of the talks',
    evidence: 'required',
  },
  {
    id: 'ra-conditions',
    text: 'Conditions that make harm likelier are listed: old systems, open wards, shared rooms, many vendors',
    ...required(nistRisk('Task 2-3')),
  },
  {
    id: 'ra-safeguards-now',
    text: 'The safeguards in place are listed with proof that they work, not with the intention to have them',
    ...always('164.306(b)(2)'),
  },
  {
    id: 'ra-likelihood-start',
    text: 'For each event it is rated how likely it is to be tried, or to occur without intent',
    ...required(nistRisk('Task 2-4, Table G-2 and Table G-3')),
  },
  {
    id: 'ra-likelihood-harm',
    text: 'For each event it is rated how likely harm follows once it is under way, with the safeguards of today',
    ...required(nistRisk('Task 2-4')),
  },
  {
    id: 'ra-likelihood-overall',
    text: 'Both ratings are joined to one likelihood by the table, not by feel',
    ...required(nistRisk('Task 2-4, Table G-5')),
  },
  {
    id: 'ra-impact',
    text: 'The impact of each event is rated for patients first, then for care, privacy and the organization',
    help: 'Data that is wrong or out of reach can harm a patient more than data that is seen.',
    ...required(nistRisk('Task 2-5, Table H-3')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ra-level',
    text: 'The level of each risk follows from likelihood and impact by the table, and the risks are ranked',
    ...required(nistRisk('Task 2-6, Table I-2')),
    wants: 'the risk register',
    evidence: 'required',
  },
  {
    id: 'ra-uncertainty',
    text: 'Ratings that rest on guesses are marked, with what would make them firmer',
    ...advised(nistRisk('Task 2-6')),
  },
];
