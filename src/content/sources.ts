import type { Citation } from '../domain/checklist/template';

/** The day on which the legal status of every source below was last checked. */
export const AS_OF = '2026-11-21';

const ECFR_HIPAA = 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164';

/** In 45 CFR part 164 the Security Rule is subpart C, the Breach Notification Rule D, the Privacy Rule E. */
function subpartOf(paragraph: string): 'C' | 'D' | 'E' {
  if (paragraph.startsWith('164.3')) return 'C';
  return paragraph.startsWith('164.4') ? 'D' : 'E';
}

const sectionOf = (paragraph: string): string => paragraph.replace(/\(.*$/, '');

/** A paragraph of the HIPAA Rules in force, such as `164.308(a)(1)(ii)(A)`. */
export const hipaa = (paragraph: string): Citation => ({
  clause: `45 CFR ${paragraph}`,
  status: 'in-force',
  asOf: AS_OF,
  url: `${ECFR_HIPAA}/subpart-${subpartOf(paragraph)}/section-${sectionOf(paragraph)}`,
});

/** A subcategory of the NIST Privacy Framework 1.0 (16 January 2020), such as `ID.IM-P5`. */
export const nistPrivacy = (subcategory: string): Citation => ({
  clause: `NIST Privacy Framework 1.0, ${subcategory}`,
  status: 'voluntary',
  asOf: AS_OF,
  url: 'https://www.nist.gov/privacy-framework/privacy-framework',
});

/** A task or table of NIST SP 800-30 Rev. 1, Guide for Conducting Risk Assessments. */
export const nistRisk = (part: string): Citation => ({
  clause: `NIST SP 800-30 Rev. 1, ${part}`,
  status: 'guidance',
  asOf: AS_OF,
  url: 'https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-30r1.pdf',
});

/** A clause of ISO 14971:2019 by number and title. The text of the standard is not reproduced. */
export const iso14971 = (clause: string, title: string): Citation => ({
  clause: `ISO 14971:2019, ${clause} ${title}`,
  status: 'voluntary',
  asOf: AS_OF,
  url: 'https://www.iso.org/standard/72704.html',
});

/** A clause of ISO 13485:2016, which 21 CFR 820.10 makes law for device makers since 2 February 2026. */
export const qmsr = (clause: string, title: string): Citation => ({
  clause: `21 CFR 820.10 (ISO 13485:2016, ${clause} ${title})`,
  status: 'in-force',
  asOf: AS_OF,
  url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-H/part-820',
});

/** A part of FDA's guidance "Software as a Medical Device (SaMD): Clinical Evaluation". */
export const samd = (part: string): Citation => ({
  clause: `SaMD clinical evaluation: ${part}`,
  status: 'guidance',
  asOf: AS_OF,
  url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/software-medical-device-samd-clinical-evaluation',
});

/** A section of FDA's 2023 guidance on premarket submissions for device software functions. */
export const premarketSoftware = (section: string): Citation => ({
  clause: `FDA premarket software guidance (2023): ${section}`,
  status: 'guidance',
  asOf: AS_OF,
  url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/content-premarket-submissions-device-software-functions',
});

/** A numbered principle of Good Machine Learning Practice (FDA, Health Canada and MHRA, 2021). */
export const gmlp = (principle: number): Citation => ({
  clause: `Good Machine Learning Practice, principle ${principle}`,
  status: 'guidance',
  asOf: AS_OF,
  url: 'https://www.fda.gov/medical-devices/software-medical-device-samd/good-machine-learning-practice-medical-device-development-guiding-principles',
});

/** A paragraph of ONC's certification criteria for health IT, such as `170.315(g)(3)`. */
export const certification = (paragraph: string): Citation => ({
  clause: `45 CFR ${paragraph}`,
  status: 'in-force',
  asOf: AS_OF,
  url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-D/part-170/subpart-C/section-170.315',
});

/** The SAFER Guides of 2025 (ASTP/ONC), with which an organization assesses how safely it uses health records. */
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
export const safer = (guide: SaferGuide): Citation => ({
  clause: `SAFER Guides 2025: ${guide}`,
  status: 'voluntary',
  asOf: AS_OF,
  url: 'https://www.healthit.gov/topic/safety/safer-guides',
});

/** NISTIR 7742, the report format for usability tests of electronic health records. */
export const usabilityFormat: Citation = {
  clause: 'NISTIR 7742: Usability',
  status: 'voluntary',
  asOf: AS_OF,
  url: 'https://www.nist.gov/publications/nistir-7742-customized-common-industry-format-template-electronic-health-record-usability',
};
