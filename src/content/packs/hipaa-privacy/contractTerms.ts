import type { ItemInput } from '../../written';
import { whereItArises } from '../../standing';

/** The terms of a business associate contract, 45 CFR 164.504(e)(2) to (5), in the order of the paragraphs. */
export const contractTerms: ItemInput[] = [
  {
    id: 'hp-baa-uses',
    text: 'The contract lists what the vendor may do with the data, and it covers what this change sends',
    ...whereItArises('164.504(e)(2)(i)'),
  },
  {
    id: 'hp-baa-nothing-else',
    text: 'The contract bars every use or disclosure beyond those it lists, except where a law demands one',
    ...whereItArises('164.504(e)(2)(ii)(A)'),
  },
  {
    id: 'hp-baa-safeguards',
    text: 'The contract binds the vendor to safeguards and, for electronic data, to the Security Rule',
    ...whereItArises('164.504(e)(2)(ii)(B)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'hp-baa-reports',
    text: 'The vendor reports breaches and any use outside the contract, and the contract says to whom',
    ...whereItArises('164.504(e)(2)(ii)(C)'),
  },
  {
    id: 'hp-baa-subcontractors',
    text: 'Subcontractors of the vendor accept the same limits before they see data',
    ...whereItArises('164.504(e)(2)(ii)(D)'),
  },
  {
    id: 'hp-baa-access',
    text: 'The vendor hands over what a patient may see, early enough for the 30 days',
    ...whereItArises('164.504(e)(2)(ii)(E)'),
  },
  {
    id: 'hp-baa-amendment',
    text: 'The vendor opens its copy for corrections and carries them out',
    ...whereItArises('164.504(e)(2)(ii)(F)'),
  },
  {
    id: 'hp-baa-accounting',
    text: 'The vendor delivers what an accounting of its disclosures needs',
    ...whereItArises('164.504(e)(2)(ii)(G)'),
  },
  {
    id: 'hp-baa-delegated',
    text: 'Where the vendor does a duty of ours, the contract holds it to the rules we would follow',
    ...whereItArises('164.504(e)(2)(ii)(H)'),
  },
  {
    id: 'hp-baa-books',
    text: 'The contract lets the government inspect books, records and practices of the vendor',
    ...whereItArises('164.504(e)(2)(ii)(I)'),
  },
  {
    id: 'hp-baa-return',
    text: 'At the end of the contract all data comes back or is destroyed, copies and backups included',
    help: 'Where neither is feasible, the protection goes on and the data is used for nothing else.',
    ...whereItArises('164.504(e)(2)(ii)(J)'),
  },
  {
    id: 'hp-baa-termination',
    text: 'We can end the contract when the vendor breaks an important term',
    ...whereItArises('164.504(e)(2)(iii)'),
  },
  {
    id: 'hp-baa-own-purposes',
    text: 'If the vendor may use data to run its own business, the contract says so and limits passing it on',
    ...whereItArises('164.504(e)(4)'),
  },
  {
    id: 'hp-baa-downstream',
    text: 'The contract between vendor and subcontractor has the same terms',
    ...whereItArises('164.504(e)(5)'),
  },
];
