import { goLive } from '../../../src/content/packs/go-live';
import { describePractice } from './practice';

const clauses = (templateId: string): string[] =>
  goLive.templates.filter((t) => t.id === templateId).flatMap((t) => t.items.map((i) => i.citation.clause));

/** What a migration that keeps patients safe has to show, each from the public checklist that names it. */
const MIGRATION_TOPICS = [
  'Scope and mapping sign-off',
  'Source-target counts',
  'Code system and binding',
  'Status flags',
  'High-risk sample',
  'Units and values',
  'Documents and images',
  'Patient identity',
  'Mock migrations',
  'Interfaces reconnected',
  'All EHI',
  'Legacy archive',
];

const CUTOVER_TOPICS = [
  'Date chosen and communicated',
  'Rollout strategy',
  'Workflow walkthrough',
  'Interfaces round trip',
  'Training and proficiency',
  'Rollback criteria',
  'Go/no-go meeting',
  'Command center',
];

/** Paragraphs of the Security Rule that each step meets, with R(equired), A(ddressable) or S for a standard. */
const DUTIES = [
  ['data-migration', '164.312(c)(1)', 'S'],
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
] as const;

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

  it.each(MIGRATION_TOPICS)('validates a migration in respect of: %s', (topic) => {
    expect(clauses('data-migration').filter((c) => c.endsWith(`: ${topic}`))).toHaveLength(1);
  });

  it.each(CUTOVER_TOPICS)('prepares a cutover in respect of: %s', (topic) => {
    expect(clauses('go-live-readiness').filter((c) => c.endsWith(`: ${topic}`))).toHaveLength(1);
  });

  it.each(DUTIES)('%s reaches %s (%s)', (templateId, paragraph, designation) => {
    const reached = goLive.templates
      .filter((t) => t.id === templateId)
      .flatMap((t) => t.items.filter((i) => i.citation.clause === `45 CFR ${paragraph}`));
    expect(reached).toHaveLength(1);
    expect(reached[0]).toMatchObject({ required: true, notApplicable: false });
    expect(reached[0]?.addressable ?? false).toBe(designation === 'A');
  });

  it('leaves only voluntary practice and the check of models to choice', () => {
    const optional = goLive.templates.flatMap((t) => t.items.filter((i) => !i.required));
    expect(optional.filter((i) => i.citation.status !== 'voluntary').map((i) => i.id)).toEqual([
      'gl-pir-models',
    ]);
  });
});
