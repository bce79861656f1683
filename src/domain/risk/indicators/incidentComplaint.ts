import { topic } from './topic';

export const incidentComplaint = topic({
  id: 'incident-complaint',
  title: 'Comes from an incident or a complaint',
  weight: 25,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'What went wrong once can go wrong again',
    situation: 'The cause is not found, or is corrected in one place only',
    harm: 'The harm that was reported, or nearly happened, comes back',
  },
  signals: {
    words: [
      'incident',
      'complaint',
      'adverse event',
      'near miss',
      'sentinel event',
      'capa',
      'root cause',
      'safety event',
      'patient harm',
      'post market',
    ],
    links: ['incident', 'problem', 'complaint', 'caused by', 'root cause'],
  },
});
