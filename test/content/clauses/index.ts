import type { Citation } from '../../../src/domain/checklist/template';
import * as guidance from './guidance';
import { BREACH_RULE, CERTIFICATION, PART_11, PRIVACY_RULE, SECURITY_RULE } from './regulations';
import { IEC_62304, ISO_13485_DESIGN, ISO_14971 } from './standards';

/** A source that content may cite: the one form of its clauses, every clause that exists, its standing and its host. */
export interface Source {
  /** The one group of the form is what `exist` lists. */
  readonly form: RegExp;
  readonly exist: ReadonlySet<string>;
  readonly status: Citation['status'];
  readonly host: string;
}

const source = (form: RegExp, exist: Iterable<string>, status: Citation['status'], host: string): Source => ({
  form,
  exist: new Set(exist),
  status,
  host,
});

const HIPAA = [...SECURITY_RULE, ...BREACH_RULE, ...PRIVACY_RULE];

/** The closed list. A clause that is of no source, of two, or not in the list of its source, does not exist. */
export const sources: readonly Source[] = [
  source(/^45 CFR (164\..+)$/, HIPAA, 'in-force', 'www.ecfr.gov'),
  source(/^45 CFR (170\..+)$/, CERTIFICATION, 'in-force', 'www.ecfr.gov'),
  source(/^45 CFR (92\..+)$/, ['92.210(b)', '92.210(c)'], 'in-force', 'www.ecfr.gov'),
  source(/^45 CFR (160\..+)$/, ['160.404'], 'in-force', 'www.ecfr.gov'),
  source(/^16 CFR (.+)$/, ['Part 318'], 'in-force', 'www.ecfr.gov'),
  source(/^21 CFR (11\..+)$/, PART_11, 'in-force', 'www.ecfr.gov'),
  source(/^21 CFR 820\.10 \(ISO 13485:2016, (.+)\)$/, ISO_13485_DESIGN, 'in-force', 'www.ecfr.gov'),
  source(/^42 USC (179(?:31|32|34))$/, ['17931', '17932', '17934'], 'in-force', 'www.law.cornell.edu'),
  source(/^42 USC (17941)$/, ['17941'], 'in-force', 'www.congress.gov'),
  source(/^42 USC (17935.*)$/, ['17935(c)'], 'proposed', 'www.reginfo.gov'),
  source(/^(74 FR .+)$/, ['74 FR 19006'], 'guidance', 'www.hhs.gov'),
  source(/^90 FR 898 \(proposed\), HHS fact sheet: (.+)$/, guidance.PROPOSAL, 'proposed', 'www.hhs.gov'),
  source(/^ISO 14971:2019, (.+)$/, ISO_14971, 'voluntary', 'www.iso.org'),
  source(/^IEC 62304:2006\+A1:2015, (.+)$/, IEC_62304, 'voluntary', 'www.iso.org'),
  source(/^NIST Privacy Framework 1\.0, (.+)$/, guidance.NIST_PRIVACY, 'voluntary', 'www.nist.gov'),
  source(/^NIST SP 800-30 Rev\. 1, (.+)$/, guidance.NIST_RISK, 'guidance', 'nvlpubs.nist.gov'),
  source(/^NISTIR 7742: (.+)$/, ['Usability'], 'voluntary', 'www.nist.gov'),
  source(/^SaMD clinical evaluation: (.+)$/, guidance.SAMD, 'guidance', 'www.fda.gov'),
  source(/^FDA premarket software guidance \(2023\): (.+)$/, guidance.PREMARKET, 'guidance', 'www.fda.gov'),
  source(
    /^FDA change control plan guidance \(2024\): (.+)$/,
    guidance.CHANGE_PLAN,
    'guidance',
    'www.fda.gov',
  ),
  source(
    /^FDA clinical decision support guidance \(2026\): criterion (.+)$/,
    ['1', '2', '3', '4'],
    'guidance',
    'www.fda.gov',
  ),
  source(
    /^FDA AI device software draft guidance \(2025\): (.+)$/,
    ['device performance monitoring'],
    'proposed',
    'www.fda.gov',
  ),
  source(/^Good Machine Learning Practice, principle (.+)$/, guidance.GMLP, 'guidance', 'www.fda.gov'),
  source(/^SAFER Guides 2025: (.+)$/, guidance.SAFER, 'voluntary', 'www.healthit.gov'),
  source(/^HL7 FHIR R4 validation: (.+)$/, guidance.FHIR_VALIDATION, 'voluntary', 'hl7.org'),
  source(/^HL7 FHIR: (.+)$/, guidance.FHIR, 'voluntary', 'hl7.org'),
  source(/^DICOM PS3\.2: (.+)$/, guidance.DICOM, 'voluntary', 'dicom.nema.org'),
  source(/^WP248 rev\.01, criterion (.+)$/, guidance.SCREENING, 'guidance', 'ec.europa.eu'),
  source(/^DHS PIA template, question (.+)$/, guidance.DHS, 'guidance', 'www.dhs.gov'),
  source(/^ICO DPIA template, step (.+)$/, guidance.ICO, 'guidance', 'ico.org.uk'),
];

/** The source in whose list the clause is. `undefined` when it is invented, or written in no known form. */
export function sourceOf(clause: string): Source | undefined {
  const found = sources.flatMap((one) => {
    const cited = one.form.exec(clause)?.[1];
    return cited !== undefined && one.exist.has(cited) ? [one] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
