import type { Ticket } from '../../story';
import { plain } from '../plain';

const sensor = { ...plain, type: 'Task', epic: 'sensors', reporter: 'ruth-abelman' } as const;

/** What is planned for sensors, hubs and alerts. */
export const sensorsPlanned: readonly Ticket[] = [
  {
    ...sensor,
    summary: 'Offer quiet hours for reminders',
    priority: 'Low',
    reporter: 'priya-raman',
    labels: ['health-literacy'],
    text: 'The hub beeps at six in the morning. People put it into a drawer.',
    criteria: ['Quiet hours are set with one button', 'Alerts that need an answer ignore them and say so'],
  },
  {
    ...sensor,
    summary: 'Update the hub’s software without losing a reading',
    priority: 'High',
    reporter: 'mei-lindqvist',
    labels: ['security', 'hub'],
    text: 'Security fixes have to reach hubs within thirty days. An update must never fall into the hours of measuring.',
    criteria: [
      'A failed update goes back to the version before',
      'Only signed images start',
      'Clinics see how many hubs wait, and why',
    ],
    reach: 'assessing',
  },
  {
    ...sensor,
    summary: 'Take sensors back and erase them',
    reporter: 'tomas-rivera',
    labels: ['privacy', 'devices'],
    text: 'Sensors come back by post and go to the next patient. The last fifty readings are still on them.',
    criteria: [
      'A sensor that was not erased cannot be paired',
      'The erasure is written with serial number and person',
    ],
  },
  {
    ...sensor,
    summary: 'Compare home cuffs with the clinic’s once a year',
    priority: 'Low',
    reporter: 'amara-okafor',
    labels: ['devices', 'home-readings'],
    text: 'Cuffs drift. A yearly comparison of three pairs tells whether a cuff may stay in use.',
    criteria: ['A cuff that differs by more than 8 mmHg is replaced before the next reading counts'],
  },
  {
    ...sensor,
    summary: 'Show nurses which readings came from a borrowed device',
    reporter: 'sofia-marchetti',
    labels: ['home-readings', 'nurse-console'],
    text: 'Patients on holiday measure with the cuff of a pharmacy and type the numbers in.',
    criteria: ['Typed readings carry their own sign in every list and curve', 'They start no suggestion'],
    due: 18,
  },
  {
    ...sensor,
    summary: 'Stop an alert that the nurse has already answered',
    priority: 'High',
    reporter: 'helen-voss',
    assignee: 'jonas-weber',
    labels: ['alerts', 'nurse-console'],
    text: 'The second telephone keeps ringing for a minute after the first nurse has taken the alert. Nurses began to switch the second telephone off.',
    criteria: ['Every device is quiet within five seconds', 'Who took it is shown on all of them'],
    reach: 'done',
  },
  {
    ...sensor,
    summary: 'Count how often each alert was useful',
    reporter: 'ruth-abelman',
    labels: ['alerts', 'reporting'],
    text: 'Nurses say in one tap whether an alert helped. Rules that help less than once in twenty go back to the clinicians.',
    criteria: [
      'The question never stands between a nurse and the patient',
      'Results are shown by rule, not by nurse',
    ],
  },
];
