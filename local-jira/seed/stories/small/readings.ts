import type { Story } from '../../story';

export const pulseOximeter: Story = {
  type: 'Story',
  summary: 'Send pulse oximeter alerts to the nurse on duty',
  priority: 'Highest',
  reporter: 'sofia-marchetti',
  assignee: 'jonas-weber',
  labels: ['alerts', 'home-readings'],
  components: ['Patient portal'],
  inEpic: false,
  advises: true,
  text: 'Low oxygen saturations from home reach the shared inbox and wait there. Send them to the nurse who is on duty, and to the next one when nobody answers.',
  criteria: [
    'Two readings below the limit of the care plan within 10 minutes raise an alert, one does not',
    'An alert that is not answered within 5 minutes goes to the next nurse of the rota',
    'Every alert shows the readings, the limit and who set it',
  ],
  reach: 'half-answered',
};

export const pressurePairs: Story = {
  type: 'Bug',
  summary: 'Blood pressure pairs shown in the wrong order',
  priority: 'Highest',
  reporter: 'amara-okafor',
  assignee: 'daniel-brandt',
  labels: ['home-readings'],
  components: ['Patient portal'],
  inEpic: false,
  advises: false,
  text: 'One make of cuff sends the diastolic value first. The list of home readings then shows 80/120. Found in testing, before any clinic used that cuff.',
  criteria: [
    'Systolic and diastolic are read by their codes, never by their place in the message',
    'A pair in which the diastolic value is the higher one is marked and left out of trends',
    'Readings that were stored in the wrong order are corrected, with an entry that says so',
  ],
  reach: 'ready',
};

export const pounds: Story = {
  type: 'Bug',
  summary: 'Weight shown in pounds for one clinic',
  priority: 'High',
  reporter: 'ruth-abelman',
  assignee: 'jonas-weber',
  labels: ['home-readings', 'units'],
  components: ['Patient portal'],
  inEpic: false,
  advises: false,
  text: 'A clinic switched its scales to pounds. The portal shows their numbers as if they were kilograms, with the wrong unit beside them.',
  criteria: [
    'The unit of the message is used, and weights are stored in kilograms',
    'A weight that differs by more than 20 percent from the day before is marked for review',
    'The unit is shown beside every weight, also in lists and in print',
  ],
  reach: 'in-review',
};

export const missedReading: Story = {
  type: 'Story',
  summary: 'Escalate a missed home reading after two days',
  priority: 'Medium',
  reporter: 'priya-raman',
  assignee: 'jonas-weber',
  labels: ['alerts', 'home-readings'],
  components: ['Patient portal'],
  inEpic: false,
  advises: false,
  text: 'A patient who stops weighing may be unwell. After two days without a reading, remind the patient; after three, put them on the call list of the nurse.',
  criteria: [
    'Days in hospital and agreed breaks do not count',
    'The reminder holds no word about the illness',
    'The call list shows the last three readings and when they were taken',
  ],
  reach: 'in-progress',
};

export const pairScale: Story = {
  type: 'Story',
  summary: 'Pair a home scale over Bluetooth',
  priority: 'Low',
  reporter: 'ruth-abelman',
  assignee: null,
  labels: ['home-readings', 'devices'],
  components: ['Patient portal'],
  inEpic: false,
  advises: false,
  text: 'Typing weights in by hand leads to slips. Pair the scale with the patient app once, then take its readings as they come.',
  criteria: [
    'A scale is paired with one patient at a time; pairing it again asks first',
    'In a household with several people a reading that fits nobody is asked about',
    'The app works without a scale as before',
  ],
  reach: 'untouched',
};
