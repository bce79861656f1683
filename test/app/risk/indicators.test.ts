import { indicatorViews, inherentView, issuesNamed } from '../../../src/app/risk/indicators';
import { indicatorView, riskView } from '../../../src/contract/riskView';
import { indicate } from '../../../src/domain/risk/indicators';
import { linked, NOW, plainIssue } from '../../domain/risk/indicators/table';

const results = (issue = plainIssue()) => indicate(issue, { now: NOW, waits: [] });
const blocked = linked(
  { phrase: 'is blocked by', category: 'new', id: '77' },
  { phrase: 'is blocked by', category: 'new', id: '78' },
  { phrase: 'is tested by', id: '77' },
);
const visible = new Map([['77', { key: 'RPM-9' }]]);
const evidenceOf = (id: string) =>
  indicatorViews(results(blocked), visible).find((one) => one.id === id)?.evidence;

describe('indicators as people read them', () => {
  it('name another issue to whoever may browse it, and to others that there is one', () => {
    expect(issuesNamed(results(blocked))).toEqual(['77', '78']);
    expect(evidenceOf('missing-test-link')).toEqual(['Link "is tested by" RPM-9']);
    expect(evidenceOf('blocked-by-another')).toEqual([
      'Link "is blocked by" RPM-9',
      'Link "is blocked by" an issue that is not visible to you',
    ]);
  });

  it('answer the same whoever looks', () => {
    const outcomes = [visible, new Map<string, { key: string }>()].map((seen) =>
      indicatorViews(results(blocked), seen).map(({ outcome }) => outcome),
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  it('ask for no more issues than one search takes', () => {
    const many = linked(
      ...Array.from({ length: 500 }, (_, at) => ({ phrase: 'is blocked by', category: 'new', id: `${at}` })),
    );
    expect(issuesNamed(results(many)).length).toBeLessThanOrEqual(100);
  });

  it('fit the contract, with the score and why', () => {
    for (const issue of [plainIssue(), blocked, { ...blocked, fields: {} }]) {
      for (const view of indicatorViews(results(issue), visible)) {
        expect(indicatorView.parse(view)).toEqual(view);
      }
      expect(riskView.shape.inherent.parse(inherentView(results(issue)))).toEqual(
        inherentView(results(issue)),
      );
    }
    expect(inherentView(results()).why).toMatch(/^3 indicators say yes: "No test is linked" \(10\)/);
  });
});
