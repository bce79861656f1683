import { actsFor } from '../../../../../../../local-jira/site/client/src/pages/releases/versionActs';

it.each([
  [{ released: false, archived: false }, ['release', 'edit', 'archive', 'delete']],
  [{ released: true, archived: false }, ['unrelease', 'edit', 'archive', 'delete']],
  [{ released: false, archived: true }, ['unarchive', 'delete']],
  [{ released: true, archived: true }, ['unarchive', 'delete']],
])('offers for a version that is %j what can be done with it', (version, acts) => {
  expect(actsFor(version)).toEqual(acts);
});
