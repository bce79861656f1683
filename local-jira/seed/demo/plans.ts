import type { Plan } from '../story';

/** Where the stories of the small demo stand in the plan of the programme, by summary. */
export const PLANS: Readonly<Record<string, Plan>> = {
  'Remote titration for heart failure': { due: 50 },
  'Suggest a diuretic step from home weight': { sprint: 'now', points: 8, due: 2, version: '1.1' },
  'Warn when two loop diuretics are active': { sprint: 'now', points: 5, version: '1.1' },
  'Send pulse oximeter alerts to the nurse on duty': { sprint: 'now', points: 8, due: -1, version: '1.1' },
  'Reconnect a dropped video visit within ten seconds': { epic: 'visits', sprint: 'now', points: 5 },
  'Bring an interpreter into a video visit': { epic: 'visits', sprint: 'now', points: 5, due: 4 },
  'Record consent before a video visit starts': { epic: 'visits', sprint: 'now', points: 5, due: 6 },
  'Ask for a refill from the medication list': {
    epic: 'medicines',
    sprint: 'now',
    points: 3,
    version: '1.1',
  },
  'Discharge summary loses the follow-up date': { epic: 'medicines', sprint: 'now', points: 3, due: 0 },
  'Blood pressure pairs shown in the wrong order': { sprint: 'now', points: 2, version: '1.1' },
  'Pause suggestions during a hospital stay': { sprint: 'next', points: 5 },
  'Weight shown in pounds for one clinic': { points: 2, version: '1.1' },
  'Show the readings behind a suggestion': { sprint: 'past', points: 5, version: '1.1' },
  'Escalate a missed home reading after two days': { sprint: 'next', points: 3 },
  'Record an override with its reason': { sprint: 'past', points: 3, version: '1.0' },
  'Receive potassium results from the laboratory': { sprint: 'next', points: 8, due: 16 },
  'Show the battery state of a home sensor': { epic: 'sensors' },
  'Spot a scale that repeats the same weight': { epic: 'sensors', due: 9 },
};
