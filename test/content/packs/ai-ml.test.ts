import { aiMl } from '../../../src/content/packs/ai-ml';
import { hasSourceData, sourceEvidence } from '../sourceData';
import { clausesOf, itemsOf, keepsRules } from './clinicalRules';

const dsi = (paragraph: string): string => `45 CFR 170.315(b)(11)(iv)${paragraph}`;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** How many attributes each of the nine groups of 45 CFR 170.315(b)(11)(iv)(B) has: 31 in all. */
const GROUPS = [4, 4, 2, 4, 2, 4, 5, 4, 2];
const PREDICTIVE = GROUPS.flatMap((count, i) => ROMAN.slice(0, count).map((r) => dsi(`(B)(${i + 1})(${r})`)));

/** 45 CFR 170.315(b)(11)(iv)(A) has 13 attributes, without groups. */
const EVIDENCE_BASED = Array.from({ length: 13 }, (_, i) => dsi(`(A)(${i + 1})`));

const PLAN = [
  'description of modifications',
  'modification protocol',
  'modification protocol: data management practices',
  'modification protocol: re-training practices',
  'modification protocol: performance evaluation',
  'modification protocol: update procedures',
  'traceability',
  'impact assessment',
  'version control, maintenance and labeling',
  'staying inside an authorized PCCP',
];

const cited = (templateId: string): string[] => [...new Set(clausesOf(aiMl, templateId))];

keepsRules(aiMl, 'ai-');

describe('the pack on AI and machine learning', () => {
  it('reaches the ten principles of good machine learning practice in their order', () => {
    const principles = Array.from(
      { length: 10 },
      (_, i) => `Good Machine Learning Practice, principle ${i + 1}`,
    );
    expect(cited('machine-learning-practice')).toEqual(principles);
  });

  it('reaches every part of a predetermined change control plan', () => {
    expect(cited('change-control-plan')).toEqual(
      PLAN.map((p) => `FDA change control plan guidance (2024): ${p}`),
    );
  });

  it('reaches each of the 31 predictive attributes exactly once, by itself or with its group', () => {
    const clauses = clausesOf(aiMl, 'predictive-source-attributes');
    expect(PREDICTIVE).toHaveLength(31);
    for (const attribute of PREDICTIVE) {
      const group = attribute.replace(/\([iv]+\)$/, '');
      expect(clauses.filter((c) => c === attribute || c === group)).toHaveLength(1);
    }
    expect(clauses.every((c) => PREDICTIVE.some((attribute) => attribute.startsWith(c)))).toBe(true);
  });

  it('says how many facts an item asks for that stands for a group', () => {
    const groups = itemsOf(aiMl).filter((i) => /\(B\)\(\d\)$/.test(i.citation.clause));
    const counted = groups.map(({ citation, help = '' }) => [
      Number(/\((\d)\)$/.exec(citation.clause)?.[1]),
      /^(Two|Four) facts/.exec(help)?.[1],
    ]);
    expect(counted).toEqual([
      [1, 'Four'],
      [2, 'Four'],
      [3, 'Two'],
      [5, 'Two'],
      [6, 'Four'],
      [9, 'Two'],
    ]);
  });

  it('has one item for each of the 13 evidence-based attributes', () => {
    expect(clausesOf(aiMl, 'evidence-source-attributes')).toEqual(EVIDENCE_BASED);
  });

  it('names in its summary the rule that may take the source attributes away', () => {
    expect(aiMl.summary).toContain('HTI-5');
    expect(aiMl.onByDefault).toBe(false);
  });

  it('calls the draft guidance proposed and asks for nothing of it', () => {
    const drafts = itemsOf(aiMl).filter((i) => i.citation.clause.includes('draft'));
    expect(drafts.map((i) => [i.id, i.citation.status, i.required])).toEqual([
      ['ai-mo-draft-plan', 'proposed', false],
    ]);
  });
});

if (hasSourceData) {
  it.each([...PREDICTIVE, ...EVIDENCE_BASED])('%s is an attribute that the sources know', (paragraph) => {
    expect(sourceEvidence((e) => e['paragraph'] === paragraph)).toEqual(['secondary']);
  });
}
