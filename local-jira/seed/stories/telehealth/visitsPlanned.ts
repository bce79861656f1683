import type { Ticket } from '../../story';
import { plain } from '../plain';

const visit = { ...plain, components: ['Video visits'], epic: 'visits' } as const;

/** Video visits that are planned or only wished for. */
export const visitsPlanned: readonly Ticket[] = [
  {
    ...visit,
    name: 'captions',
    summary: 'Live captions for hard-of-hearing patients',
    reporter: 'sofia-marchetti',
    assignee: 'priya-raman',
    labels: ['video-visit', 'accessibility'],
    advises: true,
    text: 'Show what the clinician says as text. Captions that mishear a dose are dangerous, so doses and numbers are repeated for confirmation.',
    criteria: [
      'Numbers, units and medicine names are marked and must be confirmed by the clinician',
      'Captions are thrown away when the visit ends',
      'Word error rate is measured on our own recordings of four accents',
    ],
    reach: 'assessing',
    sprint: 'next',
    points: 8,
    version: '1.1',
  },
  {
    ...visit,
    type: 'Sub-task',
    under: 'captions',
    summary: 'Agree with the deaf association on wording and size of captions',
    reporter: 'ruth-abelman',
    assignee: 'ruth-abelman',
    text: 'Three members try the prototype at home and tell us which size they read without effort.',
    criteria: ['Their remarks are attached before the design is final'],
    points: 1,
  },
  {
    ...visit,
    summary: 'Send the visit summary in plain language',
    reporter: 'amara-okafor',
    labels: ['video-visit', 'health-literacy'],
    text: 'After a visit patients remember less than half. Send what was decided, in words of everyday language, checked by the clinician before it goes out.',
    criteria: [
      'Nothing is sent that the clinician has not read',
      'Reading level is shown while the clinician writes',
    ],
    sprint: 'next',
    points: 5,
  },
  {
    ...visit,
    summary: 'Turn a broken video visit into a telephone call',
    priority: 'High',
    reporter: 'sofia-marchetti',
    labels: ['video-visit', 'resilience'],
    text: 'When the line is gone for good, the clinician wants to go on by telephone without looking for a number.',
    criteria: [
      'One button calls the number that the patient gave for this visit',
      'The note says that the visit went on by telephone',
    ],
    points: 5,
  },
  {
    ...visit,
    type: 'Task',
    summary: 'Replace the media relay that loses its vendor support',
    reporter: 'viktor-hale',
    labels: ['operations'],
    text: 'Security fixes for the relay end next summer. Choose the successor while there is time to test it with clinics.',
    criteria: [
      'Two candidates are measured on the line of the weakest clinic',
      'The decision and its reasons are written down',
    ],
    points: 8,
    due: 45,
  },
  {
    ...visit,
    summary: 'Invite a relative to a visit',
    reporter: 'priya-raman',
    labels: ['video-visit', 'consent'],
    text: 'Many older patients want a daughter or a neighbour to listen in. They invite the person themselves and can end it at any time.',
    criteria: [
      'The clinician sees who listens, all the time',
      'Parts of the visit can be held without the relative',
    ],
    points: 5,
  },
];
