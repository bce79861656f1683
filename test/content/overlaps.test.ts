import { repeats, templateById, templates } from '../../src/content';

/** The clauses of a template. A SAFER Guide is cited as a whole, so that two items on one guide say nothing. */
const clausesOf = (id: string): Set<string> => new Set(templateById(id)?.items.map((i) => i.citation.clause));

const share = (a: string, b: string): number => {
  const [ours, theirs] = [clausesOf(a), clausesOf(b)];
  const common = [...ours].filter((clause) => theirs.has(clause) && !clause.startsWith('SAFER'));
  return common.length / Math.min(ours.size, theirs.size);
};

/**
 * Pairs that cite the same clauses for different things: an organization and a release, a feature and its model, tests and
 * their papers, a change and the sprint that it was made in.
 */
const DIFFERENT = [
  ['hipaa-security-administrative', 'go-live-readiness'],
  ['hipaa-security-technical', 'hl7v2-conformance'],
  ['hipaa-security-story', 'hl7v2-conformance'],
  ['clinical-validation', 'machine-learning-practice'],
  ['clinical-study', 'machine-learning-practice'],
  ['analytical-validation', 'software-documentation'],
  ['design-controls', 'regulatory-milestones'],
];

const pairs = templates.flatMap(({ id: a }, i) => templates.slice(i + 1).map(({ id: b }) => [a, b] as const));
const sorted = (list: readonly (readonly string[])[]) =>
  list.map((pair) => [...pair].sort().join(' + ')).sort();

describe('templates that repeat each other', () => {
  it('exist', () => {
    expect(repeats.flat().filter((id) => templateById(id) === undefined)).toEqual([]);
  });

  it('are all that have two of five clauses in common, apart from those that look at different things', () => {
    const alike = pairs.filter(([a, b]) => share(a, b) >= 0.4);
    expect(sorted(alike)).toEqual(sorted([...repeats, ...DIFFERENT]));
  });
});
