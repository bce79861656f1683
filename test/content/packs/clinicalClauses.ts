import type { Citation } from '../../../src/domain/checklist/template';
import { sourceEvidence } from '../sourceData';

/** A form that clauses take, how binding such a source is, and how the source files name what is cited. */
interface ClauseForm {
  readonly form: RegExp;
  readonly status: Citation['status'];
  readonly names: (...found: string[]) => RegExp;
}

const literally = (text: string): string => text.replace(/[.+()]/g, '\\$&');
const exactly = (text: string): RegExp => new RegExp(`^${literally(text)}$`, 'i');
const ROMAN_OR_LETTER = '\\((?:[ivx]+|[A-F])\\)';

/** The forms of the clauses in the packs on clinical evidence, part 11, device software and AI. */
export const clinicalClauses: readonly ClauseForm[] = [
  {
    form: /^21 CFR 11\.(10\([a-jk]\)(?:\([12]\))?|30|50\([ab]\)(?:\([123]\))?|70|100\([abc]\)|200\([ab]\)(?:\([123]\))?(?:\(ii?\))?|300\([a-e]\))$/,
    status: 'in-force',
    names: (paragraph = '') => exactly(`21 CFR 11.${paragraph}`),
  },
  {
    form: /^21 CFR 820\.10 \(ISO 13485:2016, (7\.3\.\d+) [A-Z][a-z ]+\)$/,
    status: 'in-force',
    names: (clause = '') => exactly(`QMSR-${clause}`),
  },
  {
    form: /^ISO 14971:2019, (\d+(?:\.\d)?) [A-Z][a-z -]+$/,
    status: 'voluntary',
    names: (clause = '') => exactly(`ISO14971-${clause}`),
  },
  {
    form: /^IEC 62304:2006\+A1:2015, (\d(?:\.\d+)*) ([A-Z][A-Za-z ,'-]+)$/,
    status: 'voluntary',
    names: (clause = '', title = '') =>
      new RegExp(`^(IEC62304-${literally(clause)}|${literally(title)}( \\(2015 amendment\\))?)$`, 'i'),
  },
  {
    form: /^SaMD clinical evaluation: ([a-z ]+)$/,
    status: 'guidance',
    names: (title = '') => new RegExp(`^${title.replace(' ', '( \\(technical\\))? ')}$`, 'i'),
  },
  {
    form: /^FDA premarket software guidance \(2023\): ([a-z ,]+)$/,
    status: 'guidance',
    names: (title = '') => new RegExp(`^${literally(title)}( \\(S[RD]S\\))?$`, 'i'),
  },
  {
    form: /^FDA clinical decision support guidance \(2026\): criterion [1-4]$/,
    status: 'guidance',
    names: () => /^FDA-CDS-2026$/,
  },
  {
    form: /^FDA change control plan guidance \(2024\): ([A-Za-z :,-]+)$/,
    status: 'guidance',
    names: exactly,
  },
  {
    form: /^FDA AI device software draft guidance \(2025\): ([a-z :]+)$/,
    status: 'proposed',
    names: exactly,
  },
  {
    form: /^Good Machine Learning Practice, principle ([1-9]|10)$/,
    status: 'guidance',
    names: (number = '') => new RegExp(`^GMLP-0?${number}$`),
  },
  {
    form: /^SAFER Guides 2025: ([A-Z][A-Za-z -]+)$/,
    status: 'voluntary',
    names: exactly,
  },
  {
    form: new RegExp(`^45 CFR 170\\.315\\(g\\)\\(3\\)((?:${ROMAN_OR_LETTER})+)$`),
    status: 'in-force',
    names: (paragraph = '') => new RegExp(`^G3-${paragraph.slice(1, -1).replace(')(', '-')}$`),
  },
  {
    form: /^45 CFR (170\.315\(b\)\(11\)\(iv\)\([AB]\)\(\d+\)(?:\([iv]+\))?)$/,
    status: 'in-force',
    names: (paragraph = '') => new RegExp(`^45 CFR ${literally(paragraph)}(\\([iv]+\\))?$`),
  },
  {
    form: /^45 CFR 92\.210\(([bc])\)$/,
    status: 'in-force',
    names: (paragraph = '') => (paragraph === 'b' ? /^BIAS-01$/ : /^BIAS-02$/),
  },
  {
    form: /^NIST Privacy Framework 1\.0, (ID\.RA-P2)$/,
    status: 'voluntary',
    names: (subcategory = '') => new RegExp(`^NIST-PF-${literally(subcategory)}$`),
  },
];

/** The one form that a clause takes. `undefined` when it takes none, or more than one. */
export function formOf(clause: string): ClauseForm | undefined {
  const forms = clinicalClauses.filter(({ form }) => form.test(clause));
  return forms.length === 1 ? forms[0] : undefined;
}

const KEYS = ['id', 'title', 'citation', 'paragraph', 'guide', 'mnemonic_title'];

/** How the source data came to know what a clause cites: one entry for each place, `null` where it does not say. */
export function evidenceFor(clause: string): (string | null)[] {
  const found = formOf(clause);
  const parts = found?.form.exec(clause)?.slice(1);
  if (!found || !parts) return [];
  const name = found.names(...parts);
  return sourceEvidence((entry) =>
    KEYS.some((key) => {
      const value = entry[key];
      return typeof value === 'string' && name.test(value);
    }),
  );
}
