import { privacyImpactPack } from '../../../src/content/packs/privacy-impact';
import { privacyImpact } from '../../../src/content/privacy-impact';
import { describePack, itemsOf } from './privacyRules';

describePack(privacyImpactPack, /^p[sf]-/);

const items = itemsOf(privacyImpactPack);
const of = (template: string) => items.filter((i) => i.template === template);
const cites = (clause: string) => of('privacy-impact-full').some((i) => i.citation.clause.endsWith(clause));

/** The themes that forms of assessment share, and a clause that stands for each. */
const THEMES: readonly [theme: string, ...clauses: string[]][] = [
  ['purpose and legal authority', 'ID.IM-P5', 'GV.PO-P5'],
  ['inventory and sources', 'ID.IM-P6', 'ID.IM-P8', 'question 2.3'],
  ['minimization', '164.502(b)(1)', 'CT.DP-P2', 'CT.DP-P4'],
  ['accuracy', 'CT.PO-P2'],
  ['retention', 'CT.DM-P5'],
  ['notice', 'CM.AW-P1'],
  ['consent and opting out', 'CT.PO-P1', 'CT.PO-P3'],
  ['access, correction, deletion', '164.524(b)(2)', 'CM.AW-P5', 'CT.DM-P4'],
  ['sharing', 'ID.DE-P2', '164.502(e)(2)', 'CM.AW-P4'],
  ['security', '164.530(c)'],
  ['access control and training', 'PR.AC-P4', 'question 8.2'],
  ['analytics and AI', 'ID.RA-P2'],
  ['risk to people', 'ID.RA-P3', 'ID.RA-P4', 'ID.RA-P5'],
  ['acceptance, consultation, review', 'step 3', 'step 7', 'GV.MT-P1'],
];

describe('the screening', () => {
  it('asks for all nine criteria, none of them required', () => {
    const criteria = of('privacy-screening').filter((i) => i.citation.clause.startsWith('WP248'));
    expect(criteria.map((i) => Number(/criterion (\d)/.exec(i.citation.clause)?.[1]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(criteria.filter((i) => i.required)).toEqual([]);
  });

  it('can be answered truthfully whether or not the full assessment is needed', () => {
    const statements = of('privacy-screening').slice(0, -1);
    for (const { text } of statements) expect(text).toMatch(/, or the full assessment covers /);
  });

  it('ends with a recorded result that cannot be skipped', () => {
    expect(of('privacy-screening').at(-1)).toMatchObject({
      id: 'ps-outcome',
      required: true,
      notApplicable: false,
      evidence: 'required',
      answeredBy: 'privacy-officer',
    });
  });
});

describe('the full assessment', () => {
  it.each(THEMES)('covers %s', (_theme, ...clauses) => {
    expect(clauses.filter((clause) => !cites(clause))).toEqual([]);
  });

  it('is longer than the short form and repeats none of its ids', () => {
    expect(of('privacy-impact-full').length).toBeGreaterThan(privacyImpact.items.length);
    const short = new Set(privacyImpact.items.map((i) => i.id));
    expect(items.filter((i) => short.has(i.id))).toEqual([]);
  });
});
