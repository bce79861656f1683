import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

const voluntary = (clause: string, url: string): Citation => ({
  clause,
  status: 'voluntary',
  asOf: AS_OF,
  url,
});

/** The SAFER Guides of 2025 (ASTP/ONC): recommended practices for the safe use of electronic health records. */
export type SaferGuide =
  | 'High Priority Practices'
  | 'Organizational Responsibilities'
  | 'Contingency Planning'
  | 'System Management'
  | 'Patient Identification'
  | 'Computerized Provider Order Entry with Decision Support'
  | 'Test Results Reporting and Follow-Up'
  | 'Clinician Communication';

/** One of the eight SAFER Guides. The guide is cited as a whole: its practices are not numbered here. */
export const safer = (guide: SaferGuide): Citation =>
  voluntary(`SAFER Guides 2025: ${guide}`, 'https://www.healthit.gov/topic/safety/safer-guides');

/** A topic of DropWatch's public checklist for moving between electronic health records. */
export const migrationTopic = (topic: string): Citation =>
  voluntary(`DropWatch EHR migration checklist: ${topic}`, 'https://ehrmigration.dropwatchhq.com/checklist');

/** A topic of the pages around that checklist. */
export const migrationGuide = (topic: string): Citation =>
  voluntary(`DropWatch EHR migration guide: ${topic}`, 'https://ehrmigration.dropwatchhq.com/');

/** A topic of SpotSaaS's public checklist for moving between electronic health records. */
export const migrationChecklist = (topic: string): Citation =>
  voluntary(
    `SpotSaaS EHR migration checklist: ${topic}`,
    'https://www.spotsaas.com/resources/ehr-software/ehr-migration-checklist',
  );

/** A topic of SpotSaaS's public checklist for the readiness to go live. */
export const readinessChecklist = (topic: string): Citation =>
  voluntary(
    `SpotSaaS go-live readiness checklist: ${topic}`,
    'https://www.spotsaas.com/resources/ehr-software/go-live-readiness-checklist',
  );

/** A topic of Hart's public checklist for the transition of records after a merger. */
export const transitionChecklist = (topic: string): Citation =>
  voluntary(
    `Hart data transition checklist: ${topic}`,
    'https://issuu.com/hart-inc/docs/hart_m_a_data_transition_checklist',
  );

/** A topic of a public go-live checklist on DocsBay. */
export const goLiveChecklist = (topic: string): Citation =>
  voluntary(`DocsBay go-live checklist: ${topic}`, 'https://docsbay.net/4-go-live-checklist');

/** NISTIR 7742, the report format for usability tests of electronic health records. */
export const usabilityFormat: Citation = voluntary(
  'NISTIR 7742: Usability',
  'https://www.nist.gov/publications/nistir-7742-customized-common-industry-format-template-electronic-health-record-usability',
);
