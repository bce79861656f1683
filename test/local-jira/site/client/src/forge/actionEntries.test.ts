import { actionEntries } from '../../../../../../local-jira/site/client/src/forge/actionEntries';

const moduleOf = (type: string, key: string, actions: { key: string; title: string }[] = []) => ({
  ...{ type, key, title: `Title of ${key}`, url: '/', layout: 'native', sections: [], size: 'medium' },
  ...{ actionType: 'modal', actions },
});

describe('entries that the app adds to a menu', () => {
  const modules = [
    moduleOf('jira:sprintAction', 'a'),
    moduleOf('jira:boardAction', 'b', [
      { key: 'one', title: 'One' },
      { key: 'two', title: 'Two' },
    ]),
  ];

  it('are the modules of the type', () => {
    expect(actionEntries(modules, 'jira:sprintAction')).toMatchObject([
      { key: 'a', title: 'Title of a', action: undefined },
    ]);
  });

  it('are each of the actions nested in a module, instead of the module', () => {
    expect(actionEntries(modules, 'jira:boardAction')).toMatchObject([
      { key: 'b/one', title: 'Title of b: One', action: 'one' },
      { key: 'b/two', title: 'Title of b: Two', action: 'two' },
    ]);
  });

  it('are none without modules', () => {
    expect(actionEntries(modules, 'jira:issueAction')).toEqual([]);
  });
});
