import { goLive } from '../../../src/content/packs/go-live';
import { describePractice } from './practice';

/** What a migration that keeps patients safe has to show, what it rests on, and whether that carries a duty. */
const MIGRATION = [
  ['gl-mig-scope', 'SAFER Guides 2025: Organizational Responsibilities', true],
  ['gl-mig-counts', '45 CFR 164.312(c)(1)', true],
  ['gl-mig-codes', 'SAFER Guides 2025: High Priority Practices', false],
  ['gl-mig-statuses', 'SAFER Guides 2025: High Priority Practices', false],
  ['gl-mig-units', 'SAFER Guides 2025: High Priority Practices', false],
  ['gl-mig-documents', 'SAFER Guides 2025: Patient Identification', false],
  ['gl-mig-identity', 'SAFER Guides 2025: Patient Identification', false],
  ['gl-mig-high-risk', 'ISO 14971:2019, 7.2 Implementation of risk control measures', true],
  ['gl-mig-rehearsal', 'SAFER Guides 2025: System Management', true],
  ['gl-mig-interfaces', 'SAFER Guides 2025: System Management', true],
  ['gl-mig-all-information', '45 CFR 164.524(a)', true],
  ['gl-mig-archive', 'SAFER Guides 2025: System Management', false],
] as const;

const CUTOVER = [
  ['gl-cut-date', 'SAFER Guides 2025: Organizational Responsibilities', false],
  ['gl-cut-rollout', 'SAFER Guides 2025: Organizational Responsibilities', false],
  ['gl-cut-walkthrough', 'SAFER Guides 2025: System Management', true],
  ['gl-cut-training', 'SAFER Guides 2025: Organizational Responsibilities', true],
  ['gl-cut-command-centre', 'SAFER Guides 2025: Organizational Responsibilities', false],
  ['gl-cut-rollback', 'SAFER Guides 2025: Contingency Planning', false],
  ['gl-cut-decision', 'SAFER Guides 2025: Organizational Responsibilities', true],
  ['gl-cut-interfaces', 'SAFER Guides 2025: System Management', true],
] as const;

const itemOf = (id: string) => goLive.templates.flatMap((t) => t.items).find((i) => i.id === id);

/** Paragraphs of the Security Rule that each step meets, with R(equired), A(ddressable) or S for a standard. */
const DUTIES: readonly (readonly [string, string, string, number?])[] = [
  ['data-migration', '164.312(c)(1)', 'S', 2],
  ['data-migration', '164.308(a)(7)(ii)(A)', 'R'],
  ['data-migration', '164.312(a)(2)(iv)', 'A'],
  ['data-migration', '164.310(d)(2)(i)', 'R'],
  ['go-live-readiness', '164.308(a)(1)(ii)(A)', 'R'],
  ['go-live-readiness', '164.308(a)(4)(ii)(C)', 'A'],
  ['go-live-readiness', '164.308(b)(3)', 'R'],
  ['go-live-readiness', '164.312(b)', 'R'],
  ['go-live-readiness', '164.308(a)(7)(ii)(A)', 'R'],
  ['go-live-readiness', '164.308(a)(7)(ii)(C)', 'R'],
  ['go-live-readiness', '164.308(a)(7)(ii)(D)', 'A'],
  ['hypercare', '164.308(a)(1)(ii)(D)', 'R'],
  ['hypercare', '164.312(a)(2)(ii)', 'R'],
  ['hypercare', '164.308(a)(3)(ii)(C)', 'A'],
  ['hypercare', '164.308(a)(6)(ii)', 'R'],
  ['post-implementation-review', '164.308(a)(8)', 'R'],
  ['post-implementation-review', '164.308(a)(1)(ii)(B)', 'R'],
  ['post-implementation-review', '164.316(b)(2)(iii)', 'R'],
  ['post-implementation-review', '164.308(a)(4)(ii)(C)', 'A'],
];

describe('the go-live pack', () => {
  describePractice(goLive, 'gl-');

  it('follows a release from the migration to the look back', () => {
    expect(goLive.templates.map((t) => t.id)).toEqual([
      'data-migration',
      'go-live-readiness',
      'hypercare',
      'post-implementation-review',
    ]);
  });

  it.each([...MIGRATION, ...CUTOVER])('%s rests on %s, required: %s', (id, clause, required) => {
    expect(itemOf(id)?.citation.clause).toBe(clause);
    expect(itemOf(id)?.required).toBe(required);
  });

  const duties = DUTIES.map(([id, paragraph, kind, times = 1]) => ({ id, paragraph, kind, times }));
  it.each(duties)('$id reaches $paragraph ($kind)', ({ id: templateId, paragraph, kind, times }) => {
    const reached = goLive.templates
      .filter((t) => t.id === templateId)
      .flatMap((t) => t.items.filter((i) => i.citation.clause === `45 CFR ${paragraph}`));
    expect(reached).toHaveLength(times);
    expect(reached[0]).toMatchObject({ required: true, notApplicable: false });
    expect(reached[0]?.addressable ?? false).toBe(kind === 'A');
  });

  it('leaves only voluntary practice and the check of models to choice', () => {
    const optional = goLive.templates.flatMap((t) => t.items.filter((i) => !i.required));
    expect(optional.filter((i) => i.citation.status !== 'voluntary').map((i) => i.id)).toEqual([
      'gl-pir-models',
    ]);
  });
});
