import { DEFAULT_COLUMNS } from '../../../../../../../local-jira/site/client/src/pages/issues/columns';
import { NO_FILTER } from '../../../../../../../local-jira/site/client/src/pages/issues/jqlText';
import {
  addressOf,
  queryOf,
  readView,
} from '../../../../../../../local-jira/site/client/src/pages/issues/view';

const read = (query: string) => readView(new URLSearchParams(query));

it.each([
  '/issues',
  '/issues?text=dose',
  '/issues?project=TELE&status=In+Review&assignee=me&order=key+ASC',
  '/issues?jql=labels+%3D+phi&columns=issuekey%2Csummary%2Ccustomfield_10050&start=50',
])('keeps all that was chosen in the address: %s', (address) => {
  const [path = '', query = ''] = address.split('?');
  expect(addressOf(path, read(query))).toBe(address);
});

it('reads nonsense as the usual view', () => {
  expect(read('start=-5&columns=,&foo=bar')).toEqual({
    jql: undefined,
    filter: NO_FILTER,
    order: undefined,
    columns: [...DEFAULT_COLUMNS],
    start: 0,
  });
});

it("asks for the issues of the page's project in basic mode, and exactly for what was written in JQL", () => {
  expect(queryOf(read('text=dose'), 'TELE')).toBe(
    'project = "TELE" AND text ~ "dose" ORDER BY created DESC, key DESC',
  );
  expect(queryOf(read('order=key ASC'), undefined)).toBe('created is not EMPTY ORDER BY key ASC');
  expect(queryOf(read('jql=labels=phi'), 'TELE')).toBe('labels=phi');
});
