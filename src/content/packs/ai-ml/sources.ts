import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

const FDA_GUIDANCE = 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents';

/** A section of FDA's final guidance of 4 December 2024 on predetermined change control plans. */
export const changePlanGuidance = (section: string): Citation => ({
  clause: `FDA change control plan guidance (2024): ${section}`,
  status: 'guidance',
  asOf: AS_OF,
  url: `${FDA_GUIDANCE}/marketing-submission-recommendations-predetermined-change-control-plan-artificial-intelligence`,
});

/** A section of FDA's draft guidance of 7 January 2025 on device software with AI: a proposal, not in use. */
export const draftGuidance = (section: string): Citation => ({
  clause: `FDA AI device software draft guidance (2025): ${section}`,
  status: 'proposed',
  asOf: AS_OF,
  url: `${FDA_GUIDANCE}/artificial-intelligence-enabled-device-software-functions-lifecycle-management-and-marketing`,
});

/** 45 CFR 92.210: paragraph (b) is on finding tools for care decisions, (c) on lowering their risk. */
export const nondiscrimination = (paragraph: 'b' | 'c'): Citation => ({
  clause: `45 CFR 92.210(${paragraph})`,
  status: 'in-force',
  asOf: AS_OF,
  url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-A/part-92/subpart-C/section-92.210',
});

/** The help of a point that rests on 45 CFR 92.210: its standing was not confirmed, so nothing there is required. */
export const DISPUTED =
  'Parts of the 2024 rule on nondiscrimination are before courts, and whether this paragraph is applied was not confirmed: check it before you rely on it.';
