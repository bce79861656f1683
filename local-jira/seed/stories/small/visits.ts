import type { Story } from '../../story';

export const reconnect: Story = {
  type: 'Story',
  summary: 'Reconnect a dropped video visit within ten seconds',
  priority: 'High',
  reporter: 'priya-raman',
  assignee: 'daniel-brandt',
  labels: ['video-visit', 'resilience'],
  components: ['Video visits'],
  inEpic: false,
  advises: false,
  text: 'When the connection drops during a visit, patients on slow lines are sent back to the waiting room. Keep the visit open and bring both sides back.',
  criteria: [
    'Both sides return to the same visit within 10 seconds when the line is back',
    'The clinician sees how long the gap was; nothing said in the gap is lost silently',
    'After 60 seconds the patient is shown the telephone number of the clinic',
  ],
  reach: 'ready',
};

export const interpreter: Story = {
  type: 'Story',
  summary: 'Bring an interpreter into a video visit',
  priority: 'Medium',
  reporter: 'ruth-abelman',
  assignee: 'priya-raman',
  labels: ['video-visit', 'language-access'],
  components: ['Video visits'],
  inEpic: false,
  advises: false,
  text: 'Clinicians call interpreters by telephone and hold the handset to the microphone. Let a qualified interpreter join the visit as a third person.',
  criteria: [
    'An interpreter joins by an invitation that works once and ends with the visit',
    'The interpreter sees and hears the visit, and nothing of the chart',
    'Language and interpreter number are written into the visit note',
  ],
  reach: 'validated',
};

export const consent: Story = {
  type: 'Story',
  summary: 'Record consent before a video visit starts',
  priority: 'High',
  reporter: 'sofia-marchetti',
  assignee: 'jonas-weber',
  labels: ['video-visit', 'consent'],
  components: ['Video visits', 'Patient portal'],
  inEpic: false,
  advises: false,
  text: 'Consent to a video visit is asked on paper and gets lost. Ask for it in the waiting room, in the language of the patient, and keep which wording was agreed to.',
  criteria: [
    'The visit starts only after consent, or after the clinician has recorded it by word of mouth',
    'The version and language of the wording are kept with the answer',
    'A patient can withdraw consent during the visit; the visit then ends',
  ],
  reach: 'half-answered',
};

export const dischargeSummary: Story = {
  type: 'Bug',
  summary: 'Discharge summary loses the follow-up date',
  priority: 'Highest',
  reporter: 'amara-okafor',
  assignee: 'jonas-weber',
  labels: ['discharge', 'medication-safety'],
  components: ['Patient portal'],
  inEpic: false,
  advises: false,
  text: 'When a discharge summary is signed on the last day of a month, the follow-up date is missing in the copy that patients see. Two clinics reported it from their pilots.',
  criteria: [
    'The follow-up date is the same in the signed summary, the portal and the printed copy',
    'Summaries signed since the last release are listed for the clinics that wrote them',
    'A summary without a follow-up date says so in words',
  ],
  reach: 'validated',
};

export const refill: Story = {
  type: 'Story',
  summary: 'Ask for a refill from the medication list',
  priority: 'Medium',
  reporter: 'priya-raman',
  assignee: 'daniel-brandt',
  labels: ['refill'],
  components: ['Patient portal', 'Prescriptions'],
  inEpic: false,
  advises: false,
  text: 'Patients telephone for refills. Let them ask from their medication list; a clinician decides, and the patient sees what was decided.',
  criteria: [
    'Only medicines that the clinic prescribed can be asked for',
    'Controlled medicines are shown with the reason why they cannot be asked for here',
    'A request that nobody has decided on after two working days goes to the practice lead',
  ],
  reach: 'stale',
  change: 'A request for a medicine that ran out more than 30 days ago goes to a clinician first',
};
