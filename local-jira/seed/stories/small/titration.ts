import type { Story } from '../../story';

export const epic: Story = {
  type: 'Epic',
  summary: 'Remote titration for heart failure',
  priority: 'High',
  reporter: 'ruth-abelman',
  assignee: 'priya-raman',
  labels: ['heart-failure'],
  components: ['Prescriptions'],
  inEpic: false,
  advises: true,
  text: 'Nurses adjust heart-failure medicines between visits, from readings that patients take at home and by a protocol that the clinic approved. Nothing is changed without a nurse.',
  criteria: [
    'Every suggestion rests on titration protocol v4.2 and names the step it comes from',
    'A nurse confirms or overrides each suggestion; the software never orders',
    'Without recent blood pressure and potassium there is no suggestion',
  ],
  reach: 'in-progress',
};

export const suggestStep: Story = {
  type: 'Story',
  summary: 'Suggest a diuretic step from home weight',
  priority: 'High',
  reporter: 'priya-raman',
  assignee: 'jonas-weber',
  labels: ['clinical-decision', 'heart-failure'],
  components: ['Prescriptions'],
  inEpic: true,
  advises: true,
  text: 'When the home weight of a patient with heart failure rises by more than 2 kg within 3 days, show the nurse a suggested furosemide step from titration protocol v4.2. The suggestion is advisory: the nurse confirms it, or overrides it with a reason.',
  criteria: [
    'Appears within 5 seconds of the third reading, never from a single reading',
    'No suggestion while systolic pressure is below 90 mmHg or the last potassium result is older than 14 days',
    'Each suggestion names the readings and the protocol step it comes from',
    'An override is written to the care record with its reason',
  ],
  reach: 'two-open',
  comment: {
    by: 'daniel-brandt',
    text: 'The held-out set is ready: readings of the two pilot clinics, none used in tuning. I start the run tonight and attach the report here.',
  },
};

export const loopDiuretics: Story = {
  type: 'Story',
  summary: 'Warn when two loop diuretics are active',
  priority: 'High',
  reporter: 'amara-okafor',
  assignee: 'daniel-brandt',
  labels: ['clinical-decision', 'medication-safety'],
  components: ['Prescriptions'],
  inEpic: true,
  advises: true,
  text: 'Patients come home from hospital with a second loop diuretic and keep taking the first. Before a titration step is confirmed, warn the nurse when two medicines of that class are active.',
  criteria: [
    'The warning names both medicines, their doses and when each was started',
    'Furosemide, bumetanide and torasemide count as one class, under every trade name of the formulary',
    'A step cannot be confirmed until the nurse has ended one of them or said why both stay',
  ],
  reach: 'ready',
};

export const pauseInHospital: Story = {
  type: 'Story',
  summary: 'Pause suggestions during a hospital stay',
  priority: 'Medium',
  reporter: 'amara-okafor',
  assignee: 'priya-raman',
  labels: ['clinical-decision', 'heart-failure'],
  components: ['Prescriptions'],
  inEpic: true,
  advises: true,
  text: 'While a patient is in hospital the ward decides on diuretics. Suggestions pause at admission and start again only when a nurse has read the discharge medication.',
  criteria: [
    'An admission message pauses suggestions within one minute',
    'After discharge nothing is suggested until a nurse has confirmed the medication list',
    'Readings from the hospital days are shown, and never used for a step',
  ],
  reach: 'half-answered',
};

export const showReadings: Story = {
  type: 'Story',
  summary: 'Show the readings behind a suggestion',
  priority: 'Medium',
  reporter: 'sofia-marchetti',
  assignee: 'daniel-brandt',
  labels: ['nurse-console'],
  components: ['Prescriptions'],
  inEpic: true,
  advises: false,
  text: 'A nurse who is asked to confirm a step wants to see what it rests on: the weights, the blood pressures, the last potassium, and when each was taken.',
  criteria: [
    'Readings are listed with their time, the device and whether the patient typed them in',
    'A reading that was left out is shown with the reason',
    'Units are written out; weights are in kilograms everywhere',
  ],
  reach: 'in-review',
};

export const recordOverride: Story = {
  type: 'Story',
  summary: 'Record an override with its reason',
  priority: 'Medium',
  reporter: 'priya-raman',
  assignee: 'daniel-brandt',
  labels: ['nurse-console'],
  components: ['Prescriptions'],
  inEpic: true,
  advises: false,
  text: 'When a nurse does not follow a suggestion, the reason belongs into the care record, where the next clinician looks for it.',
  criteria: [
    'A reason is chosen from the list of the protocol or written in own words',
    'The entry shows the suggestion, the decision, who took it and when',
    'An override can be corrected by a new entry, never deleted',
  ],
  reach: 'done',
};

export const potassium: Story = {
  type: 'Story',
  summary: 'Receive potassium results from the laboratory',
  priority: 'High',
  reporter: 'sofia-marchetti',
  assignee: 'jonas-weber',
  labels: ['laboratory', 'interface'],
  components: ['Prescriptions'],
  inEpic: true,
  advises: false,
  text: 'Titration needs a potassium result of the last 14 days. Today the nurse types it in from the letter. Take it from the laboratory interface instead.',
  criteria: [
    'A result without a clear match to one patient goes to a work list, never to a chart',
    'Corrected results replace the earlier value and say so',
    'Haemolysed samples are marked and not used for a step',
  ],
  reach: 'assessing',
};
