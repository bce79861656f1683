import {
  filterOf,
  jqlOf,
  NO_FILTER,
  orderOf,
  withOrder,
} from '../../../../../../../local-jira/site/client/src/pages/issues/jqlText';

describe('JQL of the filters', () => {
  it.each([
    [{}, 'created is not EMPTY ORDER BY created DESC, key DESC'],
    [{ project: 'TELE' }, 'project = "TELE" ORDER BY created DESC, key DESC'],
    [
      { project: 'TELE', text: ' dose ' },
      'project = "TELE" AND text ~ "dose" ORDER BY created DESC, key DESC',
    ],
    [{ text: 'say "no" \\' }, 'text ~ "say \\"no\\" \\\\" ORDER BY created DESC, key DESC'],
    [
      { type: 'Sub-task', assignee: 'me' },
      'issuetype = "Sub-task" AND assignee = currentUser() ORDER BY created DESC, key DESC',
    ],
    [
      { assignee: 'none', status: 'To Do' },
      'status = "To Do" AND assignee is EMPTY ORDER BY created DESC, key DESC',
    ],
  ])('%j', (filter, jql) => {
    expect(jqlOf({ ...NO_FILTER, ...filter })).toBe(jql);
  });
});

describe('a query as filters', () => {
  it.each([
    [{ project: 'TELE', type: 'Bug', status: 'In Review', assignee: 'jonas-weber', text: 'say "no"' }],
    [{ assignee: 'none' }],
    [{ assignee: 'me', text: 'rock and roll' }],
    [{}],
  ])('finds again what it was made of: %j', (parts) => {
    const filter = { ...NO_FILTER, ...parts };
    expect(filterOf(jqlOf(filter))).toEqual(filter);
  });

  it.each([
    'project = TELE or status = Done',
    'created > -7d',
    'project != TELE',
    'status in (Done)',
    'text = x',
    'project = A and project = B',
  ])('says that basic mode cannot show it: %s', (jql) => {
    expect(filterOf(jql)).toBeUndefined();
  });

  it('reads what somebody wrote in their own way', () => {
    expect(filterOf('PROJECT = TELE and assignee is empty order by rank')).toEqual({
      ...NO_FILTER,
      project: 'TELE',
      assignee: 'none',
    });
  });
});

describe('the order of a query', () => {
  it.each([
    ['project = TELE', undefined],
    ['project = TELE order by rank', { field: 'rank', descending: false }],
    ['ORDER BY "Story points" DESC, key', { field: 'Story points', descending: true }],
    ['summary ~ "order by key" order by cf[10016] desc', { field: 'cf[10016]', descending: true }],
    ['summary ~ "order by key"', undefined],
  ])('of %s', (jql, order) => {
    expect(orderOf(jql)).toEqual(order);
  });

  it.each([
    ['project = TELE', 'project = TELE ORDER BY key DESC'],
    ['project = TELE order by rank, key asc', 'project = TELE ORDER BY key DESC'],
    ['summary ~ "order by x"', 'summary ~ "order by x" ORDER BY key DESC'],
    ['', 'ORDER BY key DESC'],
  ])('is replaced in %s', (jql, ordered) => {
    expect(withOrder(jql, { field: 'key', descending: true })).toBe(ordered);
  });

  it('quotes the names that need it', () => {
    expect(withOrder('a = b', { field: 'Story points', descending: false })).toBe(
      'a = b ORDER BY "Story points" ASC',
    );
    expect(withOrder('a = b', { field: 'cf[10016]', descending: false })).toBe(
      'a = b ORDER BY cf[10016] ASC',
    );
  });
});
