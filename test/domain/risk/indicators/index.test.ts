import fc from 'fast-check';
import type { IssueFacts } from '../../../../src/domain/gate/facts';
import { indicate, INDICATORS } from '../../../../src/domain/risk/indicators';
import { dimension } from '../../../../src/domain/risk/assessment';
import { slug } from '../../../../src/domain/shared/ids';
import { aLink, described, inComponents, labelled, NOW, plainIssue, without } from './table';

const FIELDS = Object.keys(plainIssue().fields);
const context = { now: NOW, waits: [] };
const outcomes = (issue: IssueFacts) => indicate(issue, context).map(({ outcome }) => outcome);
const said = (issue: IssueFacts) =>
  indicate(issue, context).flatMap(({ evidence }) => evidence.map(({ words }) => words));

const anyFields = fc.dictionary(
  fc.oneof(fc.constantFrom(...FIELDS, '__proto__'), fc.string()),
  fc.jsonValue(),
);
const anyIssue = anyFields.map((fields) => {
  const { fields: _, ...issue } = plainIssue();
  return { ...issue, fields: fields };
});
/** Fields that are nearly what Jira writes. */
const nearly = fc
  .record({
    labels: fc.array(fc.oneof(fc.constantFrom('phi', 'third-party', 'live'), fc.string(), fc.integer())),
    components: fc.array(fc.oneof(fc.record({ name: fc.string() }), fc.constant({}))),
    description: fc.oneof(fc.constant(null), fc.string(), fc.constant({ type: 'doc', content: [{}] })),
    issuelinks: fc.array(
      fc.constantFrom(aLink({ phrase: 'is blocked by', category: 'new' }), aLink({ phrase: 'tests' }), null),
    ),
    duedate: fc.constantFrom(null, '2026-01-01', '2027-01-01', 'soon'),
  })
  .map((fields) => plainIssue({ fields }));

describe('the indicators', () => {
  it('are 24, each with an id of its own, a weight, words, and a hazard that can be one', () => {
    expect(INDICATORS.length).toBe(24);
    for (const key of ['id', 'title', 'looksAt'] as const) {
      expect(new Set(INDICATORS.map((one) => one[key])).size).toBe(24);
    }
    for (const { id, title, looksAt, weight, suggests } of INDICATORS) {
      expect(slug.safeParse(id).success).toBe(true);
      expect(title).toMatch(/^[A-Z].{5,70}[^.]$/);
      expect(looksAt).toMatch(/^[A-Z].*\.$/);
      expect(Number.isInteger(weight) && weight >= 0 && weight <= 100).toBe(true);
      if (suggests === null) continue;
      expect(dimension.options).toContain(suggests.dimension);
      for (const words of [suggests.hazard, suggests.situation, suggests.harm]) {
        expect(words).toMatch(/^[A-Z].{10,160}[^.]$/);
      }
    }
  });

  it('say yes to every word that they are said to look for', () => {
    const signals = INDICATORS.flatMap(({ id, looksAt }) => {
      const [names = ''] = looksAt.split('; links');
      if (!names.startsWith('Labels, components, summary and description with')) return [];
      return [...names.matchAll(/"([^"]+)"/g)].map(([, signal = '']) => [id, signal] as const);
    });
    expect(signals.length).toBeGreaterThan(150);
    for (const [id, signal] of signals) {
      for (const issue of [labelled(signal.replaceAll(' ', '-')), inComponents(signal.toUpperCase())]) {
        expect([signal, indicate(issue, context).find((one) => one.id === id)?.outcome]).toEqual([
          signal,
          'yes',
        ]);
      }
    }
  });

  it('say nothing of an issue of which Jira gives nothing', () => {
    const results = indicate(without(...FIELDS), { now: NOW });
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
  });

  it('answer whatever Jira writes, and the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(anyIssue, nearly), (issue) => {
        const frozen = JSON.stringify(issue);
        const results = indicate(issue, context);
        expect(results.map(({ id }) => id)).toEqual(INDICATORS.map(({ id }) => id));
        expect(indicate(issue, context)).toEqual(results);
        expect(JSON.stringify(issue)).toBe(frozen);
        for (const { outcome, evidence } of results) {
          expect(['yes', 'no', 'unknown']).toContain(outcome);
          expect(evidence.length).toBeLessThanOrEqual(6);
          for (const { words } of evidence) expect(words.length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });

  it('never turn a yes about a topic into something else when more is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('phi', 'third-party', 'dose'),
        fc.string(),
        fc.string(),
        (label, text, other) => {
          const few = outcomes(labelled(label));
          const more = outcomes({
            ...described(text),
            fields: { ...described(text).fields, labels: [label, other] },
          });
          few.forEach((outcome, at) => {
            if (outcome === 'yes') expect(more[at]).toBe('yes');
          });
        },
      ),
    );
  });

  it('repeat nothing of the text but words of their own', () => {
    const secret = 'Jane Roe, MRN 00418827, takes insulin and potassium for a near miss';
    const words = said({ ...described(secret), summary: 'Jane Roe again' });
    expect(words).toContain('Text: "insulin"');
    expect(words.join()).not.toMatch(/Jane|Roe|00418827/);
  });

  it('repeat no name of a file and nothing of another issue', () => {
    const fields = { issuelinks: [aLink({ phrase: 'is blocked by', category: 'new' })] };
    const attachments = [{ id: '1', filename: 'Jane Roe.csv', size: 1 }];
    expect(said(plainIssue({ fields, attachments })).join()).not.toMatch(/Jane|Roe|TELE|77/);
  });
});
