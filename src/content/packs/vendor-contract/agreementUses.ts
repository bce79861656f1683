import type { ItemInput } from '../../written';
import { always, whereItArises } from '../../standing';

const SECTION = 'the section of the agreement';

/** What the vendor may do with the data, how it guards it, and what it has to tell. */
export const agreementUses: ItemInput[] = [
  {
    id: 'vc-ba-uses-named',
    text: 'The agreement names each use and disclosure the vendor may make, none that we could not make ourselves',
    help: 'Two may go further: the running of the vendor itself, and combining data of several clients for their operations.',
    ...always('164.504(e)(2)(i)'),
    wants: 'the signed agreement',
    evidence: 'required',
  },
  {
    id: 'vc-ba-nothing-else',
    text: 'The vendor promises to do nothing else with the data than the agreement or a law says',
    ...always('164.504(e)(2)(ii)(A)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-safeguards',
    text: 'The vendor promises safeguards against any use that the agreement does not foresee, on paper as in systems',
    ...always('164.504(e)(2)(ii)(B)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-reports',
    text: 'The vendor tells us, within a time that is set, of every use outside the agreement and every breach',
    help: 'For a breach the Rule allows 60 days from discovery at most. Set a time that leaves us ours.',
    ...always('164.504(e)(2)(ii)(C)'),
    wants: 'the section that sets the time',
    evidence: 'required',
  },
  {
    id: 'vc-ba-subcontractors',
    text: 'Subcontractors who get the data are bound to the limits and conditions that bind the vendor',
    ...always('164.504(e)(2)(ii)(D)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-own-management',
    text: 'Where the vendor may use the data to run itself, disclosures for that are tied to law or to written promises',
    help: 'Whoever gets the data then promises to keep it secret and to tell the vendor of a leak.',
    ...whereItArises('164.504(e)(4)'),
    wants: SECTION,
  },
];
