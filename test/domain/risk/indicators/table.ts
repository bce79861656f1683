import type { IssueFacts } from '../../../../src/domain/gate/facts';
import { indicatorFacts, type IndicatorContext } from '../../../../src/domain/risk/indicators/facts';
import type { IndicatorDefinition, Outcome } from '../../../../src/domain/risk/indicators';
import type { Json } from '../../../../src/domain/shared/canonicalJson';
import { paragraph, someFacts } from '../../../support/facts';

export const NOW = '2026-11-29T09:00:00.000Z';

/** An issue of which Jira gives every field, and which says nothing to any indicator of a topic. */
export const plainIssue = (part: Partial<IssueFacts> = {}): IssueFacts => ({
  ...someFacts({ summary: 'Make the list shorter', hierarchyLevel: 0, ...part }),
  fields: {
    labels: [],
    components: [],
    description: paragraph('The list is long'),
    issuelinks: [],
    duedate: null,
    attachment: [],
    resolution: null,
    status: { id: '2', statusCategory: { key: 'indeterminate' } },
    ...part.fields,
  },
});

/** The same without a field, as Jira answers where a project does not use it. */
export const without = (...names: string[]): IssueFacts => {
  const { fields, ...issue } = plainIssue();
  return {
    ...issue,
    fields: Object.fromEntries(Object.entries(fields).filter(([id]) => !names.includes(id))),
  };
};

export const labelled = (...labels: string[]): IssueFacts => plainIssue({ fields: { labels } });
export const inComponents = (...names: string[]): IssueFacts =>
  plainIssue({ fields: { components: names.map((name, at) => ({ id: String(at), name })) } });
export const described = (text: string): IssueFacts =>
  plainIssue({ fields: { description: paragraph(text) } });
export const summed = (summary: string): IssueFacts => plainIssue({ summary });

interface LinkPart {
  readonly phrase: string;
  readonly type?: string;
  readonly inward?: boolean;
  readonly category?: string;
  readonly id?: string;
}

/** A link as Jira writes it in `issuelinks`. */
export const aLink = ({ phrase, type = 'A link', inward = true, category, id = '77' }: LinkPart): Json => ({
  id: '5',
  type: { id: '1', name: type, inward: inward ? phrase : 'other', outward: inward ? 'other' : phrase },
  [inward ? 'inwardIssue' : 'outwardIssue']: {
    id,
    key: `TELE-${id}`,
    fields: category === undefined ? {} : { status: { statusCategory: { key: category } } },
  },
});
export const linked = (...links: LinkPart[]): IssueFacts =>
  plainIssue({ fields: { issuelinks: links.map(aLink) } });

export type Row = readonly [
  when: string,
  issue: IssueFacts,
  says: Outcome,
  on?: readonly string[],
  context?: Partial<IndicatorContext>,
];

/** Jira never writes these; whatever comes, the answer is one of three. */
const HOSTILE: readonly Json[] = [
  ...['text', 7, true, {}, [], [null], [7, ['a']], [{}], [{ name: 7 }], [{ type: null }]],
  ...[{ type: 'doc' }, { type: 'doc', content: 7 }, { type: 'doc', content: [null, 7, { type: 'text' }] }],
  ...['2026-13-45', '9999999999', { key: 'done' }, { statusCategory: { key: 7 } }, [{ inwardIssue: [] }]],
];

/** The answers of one indicator, row by row, and that no value of any field is too much for it. */
export function asks(indicator: IndicatorDefinition, rows: readonly Row[]): void {
  const answer = (issue: IssueFacts, context: Partial<IndicatorContext> = {}) =>
    indicator.check(indicatorFacts(issue, { now: NOW, waits: [], ...context }));

  test.each(rows.map((row) => [row[0], row] as const))('%s', (_when, [, issue, says, on, context]) => {
    const { outcome, evidence } = answer(issue, context);
    expect(outcome).toBe(says);
    if (on !== undefined) expect(evidence.map(({ words }) => words)).toEqual(on);
    if (says !== 'no') expect(evidence.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(plainIssue().fields))('whatever is in %s', (field) => {
    for (const value of HOSTILE) {
      expect(['yes', 'no', 'unknown']).toContain(answer(plainIssue({ fields: { [field]: value } })).outcome);
    }
  });
}
