import { monitoring, telehealth } from '../stories/small';
import { imaging } from '../stories/imaging';
import { monitoringMore } from '../stories/monitoring';
import { telehealthMore } from '../stories/telehealth';
import type { Story, Ticket } from '../story';
import { PLANS } from './plans';

const planned = (story: Story): Ticket => ({
  ...story,
  ...(story.type === 'Epic' ? { name: 'titration' } : {}),
  ...(story.inEpic ? { epic: 'titration' } : {}),
  ...PLANS[story.summary],
});

/** Every issue of the programme by project, in the order of their keys: the small demo's come first. */
export const PROGRAMME: Readonly<Record<string, readonly Ticket[]>> = {
  TELE: [...telehealth.map(planned), ...telehealthMore],
  RPM: [...monitoring.map(planned), ...monitoringMore],
  IMG: imaging,
};

/** The project that the programme adds to the site. */
export const IMAGING = {
  key: 'IMG',
  name: 'Imaging Integration',
  description: 'Orders, worklists, images and reports between two hospitals and their record: HL7 and DICOM.',
  leadAccountId: 'olek-zielinski',
  components: ['Orders', 'Worklist', 'Viewer', 'Archive', 'Reports'],
  versions: ['2026.11', '2027.01'],
} as const;

/** What went out when the closed sprint ended. */
export const RELEASED = { project: 'TELE', version: '1.0' } as const;

export interface SprintPlan {
  readonly project: string;
  readonly sprint: 'past' | 'now' | 'next';
  readonly name: string;
  readonly goal: string;
  /** Who opens its validation; nobody unless told. */
  readonly opener?: string;
}

export const SPRINTS: readonly SprintPlan[] = [
  {
    project: 'TELE',
    sprint: 'past',
    name: 'TELE Sprint 11',
    goal: 'Suggestions quote the signed protocol table, and a visit survives a slow line.',
    opener: 'ruth-abelman',
  },
  {
    project: 'TELE',
    sprint: 'now',
    name: 'TELE Sprint 12',
    goal: 'Both pilot clinics can titrate from home weights, and every visit ends with a plan.',
    opener: 'ruth-abelman',
  },
  {
    project: 'TELE',
    sprint: 'next',
    name: 'TELE Sprint 13',
    goal: 'Laboratory results arrive by themselves, captions go to the first five patients.',
  },
  {
    project: 'IMG',
    sprint: 'past',
    name: 'IMG Sprint 3',
    goal: 'Orders of both hospitals arrive as messages, and can be withdrawn.',
    opener: 'olek-zielinski',
  },
  {
    project: 'IMG',
    sprint: 'now',
    name: 'IMG Sprint 4',
    goal: 'Side, allergy and identity reach the scanner, and a critical finding finds its clinician.',
  },
];
