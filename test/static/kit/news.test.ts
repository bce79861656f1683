import type { IssueView } from '../../../src/contract/view';
import { newsBetween } from '../../../static/kit/news';
import { passed, staleForYou, waiting } from '../harness/fixtures/views';

const asRuth = (view: IssueView): IssueView => ({
  ...view,
  viewer: { ...view.viewer, accountId: 'ruth-abelman' },
});

const withAnswer = (view: IssueView, by: string): IssueView => ({
  ...view,
  checklists: view.checklists.map((list) => ({
    ...list,
    items: list.items.map((line, index) =>
      index === 0 ? { ...line, revision: 99, by: { accountId: by, name: 'Daniel Brandt' } } : line,
    ),
  })),
});

describe('news between two views', () => {
  it('is empty for the first view, for the same view, and for another issue', () => {
    const other = { ...waiting(), issue: { ...waiting().issue, id: '1' } };
    expect(newsBetween(null, waiting())).toEqual([]);
    expect(newsBetween(waiting(), waiting())).toEqual([]);
    expect(newsBetween(other, passed())).toEqual([]);
  });

  it('names who signed, and that the gates have passed', () => {
    expect(newsBetween(waiting(), passed())).toEqual(['Helen Voss signed', 'TELE-142 has passed its gates']);
  });

  it('says when a sign-off is no longer valid', () => {
    expect(newsBetween(asRuth(waiting()), asRuth(staleForYou()))).toContain(
      'The sign-off of Dr. Amara Okafor is stale',
    );
  });

  it('names who answered, once for each checklist item, and not the viewer', () => {
    const view = waiting();
    const items = view.checklists.length;
    expect(newsBetween(view, withAnswer(view, 'daniel-brandt'))).toEqual([
      `Daniel Brandt answered ${items} items`,
    ]);
    expect(newsBetween(view, withAnswer(view, view.viewer.accountId))).toEqual([]);
  });
});
