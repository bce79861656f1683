import { forgeJira } from '../../../src/forge/jira/jira';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';

const status = (id: string, name: string, key: string) => ({
  self: 'https://site.example',
  id,
  name,
  statusCategory: { id: 4, key, name: key },
});
const toDo = status('10000', 'To Do', 'new');
const done = status('10003', 'Done', 'done');

describe('statuses', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());

  it('lists each status of a project once, as the user', async () => {
    forge.on(/statuses$/, () =>
      json([
        { id: '10001', name: 'Story', subtask: false, statuses: [toDo, done] },
        { id: '10002', name: 'Bug', subtask: false, statuses: [done, toDo] },
      ]),
    );
    expect(await forgeJira.statuses('10000')).toEqual([
      { id: '10000', name: 'To Do', category: 'new' },
      { id: '10003', name: 'Done', category: 'done' },
    ]);
    expect(forge.requests).toEqual([{ provider: 'user', path: '/rest/api/3/project/10000/statuses' }]);
  });

  it('throws when Jira does not answer', async () => {
    await expect(forgeJira.statuses('10000')).rejects.toMatchObject({ status: 500 });
  });
});
