import { kvs as sdk } from '@forge/kvs';
import { forgeSite } from '../../../src/forge/kvs/site';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { aTemplate, AT, changed, freshSite } from '../../support/storeBehaviour/changes';

const WRITE = '/api/v1/transaction';
const timedOut = () => kvsAnswer(504);
const pass = { at: AT, looked: 1, bypassed: 0, projected: 0, failed: 0, complete: true };

describe('the site on Forge', () => {
  let kvs: LocalKvs;
  beforeEach(async () => {
    kvs = installLocalKvs();
    await forgeSite.create(freshSite());
    kvs.requests.length = 0;
  });
  afterEach(() => kvs.close());
  const first = () => changed(freshSite(), 'a', { publish: aTemplate() });

  it('writes document, template, draft and entry in one transaction under the condition', async () => {
    await forgeSite.commit({ ...first(), draft: { id: 'own-list', content: undefined } });
    expect(kvs.requests.map(({ path }) => path)).toEqual(['/api/v1/entity/get', WRITE]);
    expect(kvs.requests[1]?.body).toMatchObject({
      set: [
        {
          key: 'site-1',
          entityName: 'site',
          conditions: { and: [{ property: 'revision', condition: 'EQUAL_TO', values: [0] }] },
        },
        {
          key: 'template-own-list:000001',
          entityName: 'template',
          value: { template: 'own-list', version: 1 },
        },
        { key: 'site-1:0000000001', entityName: 'audit-entry' },
      ],
      delete: [{ key: 'template-own-list:draft', entityName: 'template' }],
    });
  });

  it('knows its own commit, under another one too, when it was answered with an error', async () => {
    kvs.interfere(({ path }, serve) => {
      if (path !== WRITE) return undefined;
      serve();
      kvs.interfere(undefined);
      return timedOut();
    });
    const ours = changed(freshSite(), 'a');
    const slow = forgeSite.commit(ours);
    await forgeSite.commit(changed(ours.site, 'b'));
    expect(await slow).toBe('committed');
  });

  it.each([
    [
      'a template under the id of another',
      { template: 'own-list', version: 1, body: aTemplate({ id: 'other' }) },
    ],
    [
      'a version under the number of another',
      { template: 'own-list', version: 1, body: aTemplate({ version: 2 }) },
    ],
    ['a field too many', { template: 'own-list', version: 1, body: { ...aTemplate(), owner: 'x' } }],
  ])('refuses %s', async (_, value) => {
    await sdk.entity<object>('template').set('template-own-list:000001', value);
    await expect(forgeSite.template('own-list', 1)).rejects.toMatchObject({
      name: 'StoredValueInvalid',
      entity: 'template',
    });
  });

  it('refuses a site whose revision attribute and body tell differently', async () => {
    await sdk.entity<object>('site').set('site-1', { revision: 4, body: freshSite() });
    await expect(forgeSite.load()).rejects.toMatchObject({ name: 'StoredValueInvalid' });
  });

  it('adds a pass once when the answer to its write was an error', async () => {
    kvs.interfere(({ path }, serve) => (path === WRITE && serve().ok ? timedOut() : undefined));
    await forgeSite.addPass(pass);
    expect(await forgeSite.passes()).toEqual([pass]);
  });

  it('gives a pass up when others are faster each time, and keeps theirs', async () => {
    let others = 0;
    kvs.interfere(({ path, body }, serve) => {
      if (path !== WRITE) return undefined;
      others += 1;
      const row = JSON.parse(JSON.stringify(body)).set[0].value;
      const theirs = { ...row, body: [{ ...pass, looked: 100 + others }, ...row.body.slice(1)] };
      void sdk.entity<object>('site').set('site-1:passes', theirs);
      return serve();
    });
    await expect(forgeSite.addPass(pass)).rejects.toMatchObject({ name: 'Contended' });
    expect(others).toBe(5);
    expect((await forgeSite.passes()).map(({ looked }) => looked)).not.toContain(1);
  });
});
