import type { ItemInput } from '../../written';
import { always, whereItArises } from '../../standing';

const SECTION = 'the section of the agreement';

/** What the vendor does so that patients get their rights and the authority its answers. */
export const agreementRights: ItemInput[] = [
  {
    id: 'vc-ba-access',
    text: 'When a patient asks for a copy, the vendor hands us what it holds in time for our answer',
    ...always('164.504(e)(2)(ii)(E)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-amendment',
    text: 'When a record is corrected, the vendor takes the correction into its own copy',
    ...always('164.504(e)(2)(ii)(F)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-accounting',
    text: 'The vendor records its disclosures and gives us the list when a patient asks who got the data',
    ...always('164.504(e)(2)(ii)(G)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-delegated',
    text: 'A privacy duty of ours that the vendor takes over is done by the same rules as if we did it',
    help: 'For example sending out the notice of privacy practices. It applies if a duty is handed over at all.',
    ...whereItArises('164.504(e)(2)(ii)(H)'),
    wants: SECTION,
  },
  {
    id: 'vc-ba-books',
    text: 'The vendor opens its practices and books on this data to the Secretary of HHS on request',
    ...always('164.504(e)(2)(ii)(I)'),
    wants: SECTION,
  },
];
