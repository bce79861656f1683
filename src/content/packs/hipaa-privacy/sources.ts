import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

const law = (clause: string, url: string): Citation => ({ clause, status: 'in-force', asOf: AS_OF, url });

/** A section of the HITECH Act of 2009 as codified in title 42, such as `17932`. */
export const hitechAct = (section: string): Citation =>
  law(`42 USC ${section}`, `https://www.law.cornell.edu/uscode/text/42/${section}`);

/** What HITECH says of accounting for disclosures through an EHR. It waits for a final rule since 2011. */
export const ehrAccounting: Citation = {
  clause: '42 USC 17935(c)',
  status: 'proposed',
  asOf: AS_OF,
  url: 'https://www.reginfo.gov/public/do/eAgendaViewRule?RIN=0945-AA04&operation=OPERATION_EXPORT_XML&pubId=202104',
};

/** Recognized security practices: Pub. L. 116-321 of 5 January 2021. */
export const recognizedPractices = law(
  '42 USC 17941',
  'https://www.congress.gov/bill/116th-congress/house-bill/7898',
);

/** The breach rule of the Federal Trade Commission for personal health records outside HIPAA. */
export const ftcBreachRule = law(
  '16 CFR Part 318',
  'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-318',
);

/** The four tiers of penalties. Their amounts change every year. */
export const penaltyTiers = law(
  '45 CFR 160.404',
  'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-160/subpart-D/section-160.404',
);

/** The guidance of HHS on which protection takes health data out of the duty to notify. */
export const securedDataGuidance: Citation = {
  clause: '74 FR 19006',
  status: 'guidance',
  asOf: AS_OF,
  url: 'https://www.hhs.gov/hipaa/for-professionals/breach-notification/guidance/index.html',
};
