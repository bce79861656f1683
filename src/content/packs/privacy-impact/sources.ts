import type { Citation } from '../../../domain/checklist/template';
import type { ItemInput } from '../../written';
import { AS_OF, hipaa, nistPrivacy } from '../../sources';

type Standing = Pick<ItemInput, 'citation' | 'required' | 'notApplicable'>;

const guidance = (clause: string, url: string): Citation => ({
  clause,
  status: 'guidance',
  asOf: AS_OF,
  url,
});

/** A criterion of European guidance on when an assessment is needed. Known from memory, so never required. */
export const wp248 = (criterion: number, title: string): Standing => ({
  citation: guidance(
    `WP248 rev.01, criterion ${criterion} (${title})`,
    'https://ec.europa.eu/newsroom/article29/items/611236',
  ),
  required: false,
  notApplicable: true,
});

/** A question of the assessment form of the Department of Homeland Security. It binds only its own offices. */
export const dhs = (question: string): Standing => ({
  citation: guidance(
    `DHS PIA template, question ${question}`,
    'https://www.dhs.gov/privacy-impact-assessments',
  ),
  required: false,
  notApplicable: true,
});

/** A step of the form of the British Information Commissioner, version of 2018. Outside the UK it is advice. */
export const ico = (step: number): Standing => ({
  citation: guidance(
    `ICO DPIA template, step ${step}`,
    'https://ico.org.uk/for-organisations/guide-to-data-protection/guide-to-the-general-data-protection-regulation-gdpr/data-protection-impact-assessments-dpias/how-do-we-do-a-dpia/',
  ),
  required: false,
  notApplicable: true,
});

/** A subcategory of the NIST Privacy Framework that a full assessment cannot do without. */
export const nist = (subcategory: string): Standing => ({
  citation: nistPrivacy(subcategory),
  required: true,
  notApplicable: false,
});

/** A paragraph of the Privacy Rule whose case may not arise. */
export const rule = (paragraph: string): Standing => ({
  citation: hipaa(paragraph),
  required: true,
  notApplicable: true,
});
