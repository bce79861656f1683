import type { Story } from '../../story';

const task = {
  type: 'Task',
  components: [],
  inEpic: false,
  advises: false,
  reach: 'untouched',
} as const;

/** The issues of the small team-managed project. */
export const monitoring: readonly Story[] = [
  {
    ...task,
    summary: 'Show the battery state of a home sensor',
    priority: 'Medium',
    reporter: 'ruth-abelman',
    assignee: 'daniel-brandt',
    labels: ['devices'],
    text: 'Sensors go silent when their battery runs out, and nurses take the silence for a missed reading.',
    criteria: [
      'The state is shown beside the last reading, with the time of the last contact',
      'Below 15 percent the patient is asked to change the battery',
    ],
  },
  {
    ...task,
    summary: 'Spot a scale that repeats the same weight',
    priority: 'High',
    reporter: 'sofia-marchetti',
    assignee: 'jonas-weber',
    labels: ['devices', 'home-readings'],
    text: 'A stuck scale sends the same weight to the gram, day after day. It looks like a stable patient.',
    criteria: [
      'Three equal weights in a row, to the resolution of the scale, are marked',
      'Marked weights are not used for suggestions',
    ],
    reach: 'assessing',
  },
  {
    ...task,
    summary: 'Archive the readings of people who left the programme',
    priority: 'Low',
    reporter: 'ruth-abelman',
    assignee: null,
    labels: ['retention'],
    text: 'Readings stay in the working store for ever. Move them to the archive when somebody leaves, and delete them when the retention period ends.',
    criteria: [
      'The retention period comes from the policy of the clinic',
      'A person who comes back within 90 days finds the readings again',
    ],
  },
];
