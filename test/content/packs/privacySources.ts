import { sourceEntries, sourceEvidence } from '../sourceData';

/** Paragraphs that the source data holds only as part of a larger one, and that one. */
const WITHIN: Readonly<Record<string, string>> = {
  '164.402(2)(i)': '164.402(2)',
  '164.402(2)(ii)': '164.402(2)',
  '164.402(2)(iii)': '164.402(2)',
  '164.402(2)(iv)': '164.402(2)',
  '164.404(c)(1)(A)': '164.404(c)',
  '164.404(c)(1)(B)': '164.404(c)',
  '164.404(c)(1)(C)': '164.404(c)',
  '164.404(c)(1)(D)': '164.404(c)',
  '164.404(c)(1)(E)': '164.404(c)',
  '164.404(c)(2)': '164.404(c)',
  '164.404(d)(1)(i)': '164.404(d)(1)',
  '164.404(d)(1)(ii)': '164.404(d)(1)',
  '164.406(b)': '164.406',
  '164.410(a)(1)': '164.410',
  '164.410(a)(2)': '164.410',
  '164.410(b)': '164.410',
  '164.410(c)(1)': '164.410',
  '164.410(c)(2)': '164.410',
  '164.412(a)': '164.412',
  '164.412(b)': '164.412',
  '164.522(a)(1)(iii)': '164.522(a)(1)(i)-(v)',
};

/** The source data writes `164.402 (2)` for what is cited as `164.402(2)`. */
const ofPart164 = (clause: string): (string | null)[] => {
  const paragraph = clause.slice('45 CFR '.length);
  const wanted = `45 CFR ${WITHIN[paragraph] ?? paragraph}`;
  return [...sourceEntries().values()]
    .filter((entry) => entry.citation.replace(/ \(/, '(') === wanted)
    .map((entry) => entry.evidence ?? 'read');
};

const withId = (pattern: RegExp) => sourceEvidence(({ id }) => typeof id === 'string' && pattern.test(id));

const LAWS: readonly [RegExp, RegExp][] = [
  [/^42 USC 179(31|32|34)$/, /^HITECH-13400-series$/],
  [/^42 USC 17935\(c\)$/, /^HITECH-ACCOUNTING$/],
  [/^42 USC 17941$/, /^HITECH-RSP$/],
  [/^16 CFR Part 318$/, /^HITECH-PHR$/],
  [/^45 CFR 160\.404$/, /^HITECH-TIERS$/],
  [/^74 FR 19006$/, /^HITECH-GUIDANCE$/],
];

/** The forms of the clauses of the packs on privacy and breaches, with how binding such a source is. */
export const FORMS: readonly [RegExp, string][] = [
  [/^45 CFR 164\.(4|5)\d\d(\([a-z]\)|\(\d\)|\([ivx]+\)|\([A-R]\))*$/, 'in-force'],
  [/^42 USC 179(31|32|34|41)$|^16 CFR Part 318$|^45 CFR 160\.404$/, 'in-force'],
  [/^42 USC 17935\(c\)$/, 'proposed'],
  [/^74 FR 19006$/, 'guidance'],
  [/^NIST Privacy Framework 1\.0, (ID|GV|CT|CM|PR)\.[A-Z]{2}-P\d+$/, 'voluntary'],
  [/^WP248 rev\.01, criterion [1-9] \([A-Z][A-Za-z -]+\)$/, 'guidance'],
  [/^DHS PIA template, question [1-8]\.[1-5]$/, 'guidance'],
  [/^ICO DPIA template, step [1-7]$/, 'guidance'],
];

/** How the source data came to know what a clause cites. Empty where it knows no such clause. */
export function evidenceOf(clause: string): (string | null)[] {
  if (clause.startsWith('45 CFR 164.')) return ofPart164(clause);
  const law = LAWS.find(([form]) => form.test(clause));
  if (law) return withId(law[1]);
  const [source, part = ''] = clause.split(', ');
  if (source === 'NIST Privacy Framework 1.0')
    return sourceEvidence((e) => e['id'] === `NIST-PF-${part}`).map((e) => e ?? 'read');
  if (source === 'DHS PIA template') return withId(new RegExp(`^DHS-${part.replace('question ', '')}$`));
  if (source === 'ICO DPIA template')
    return sourceEvidence(
      ({ section }) => typeof section === 'string' && section.startsWith(`${part.replace('step', 'Step')}:`),
    );
  return source === 'WP248 rev.01'
    ? sourceEvidence(({ title }) => typeof title === 'string' && title.startsWith(source))
    : [];
}
