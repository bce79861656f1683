import type { ItemInput } from '../../../written';
import { always } from '../../../standing';

/** What happens when something has gone wrong. */
export const incidents: ItemInput[] = [
  {
    id: 'sr-incident-procedure',
    text: 'A written procedure says what a security incident is, whom to tell and who leads the response',
    ...always('164.308(a)(6)(i)'),
  },
  {
    id: 'sr-incident-response',
    text: 'Each suspected incident is looked into, its harm limited, and its outcome written down',
    help: 'Whether it also is a breach that people have to be told about is a question for the privacy officer.',
    ...always('164.308(a)(6)(ii)'),
    wants: 'the incident log without patient data',
  },
];
