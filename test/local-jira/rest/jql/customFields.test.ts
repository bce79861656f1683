import { customFields } from '../../../../local-jira/rest/jql/customFields';
import { createSite } from '../../../support/jiraSite';

const { core, setup } = createSite().jira.model;
setup.field({
  id: 'customfield_10090',
  key: 'ari:app/state',
  name: 'Compliance',
  kind: 'text',
  schema: { type: 'string', customId: 10090 },
  custom: true,
  clauseNames: ['cf[10090]'],
  readOnly: true,
  options: [],
  appKey: 'ari:app/state',
});

it.each([
  [undefined, 'exact'],
  [false, 'text'],
])('searches the text of an app as guessed, or otherwise when told: %s', (appTextIsExactToo, kind) => {
  const found = customFields(core, { appTextIsExactToo }).find(({ id }) => id === 'customfield_10090');
  expect(found).toEqual({ id: 'customfield_10090', name: 'Compliance', kind });
});

it('knows numbers, options and sprints for what they are', () => {
  const kinds = Object.fromEntries(customFields(core).map(({ name, kind }) => [name, kind]));
  expect(kinds).toMatchObject({
    'Story point estimate': 'number',
    'Touches patient data': 'option',
    Sprint: 'sprint',
  });
});
