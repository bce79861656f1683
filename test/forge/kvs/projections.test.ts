import { kvs as sdk } from '@forge/kvs';
import { forgeProjections } from '../../../src/forge/kvs/projections';
import { rowOfAwaiting, urgencyOf } from '../../../src/forge/kvs/projectionRows';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { aProjection, aRow } from '../../support/storeBehaviour/changes';

const WRITE = '/api/v1/transaction';
const QUERY = '/api/v1/entity/query';

describe('projections on Forge', () => {
  let kvs: LocalKvs;
  beforeEach(() => {
    kvs = installLocalKvs({ queryLagMs: 0 });
  });
  afterEach(() => kvs.close());
  const queries = () => kvs.requests.filter(({ path }) => path === QUERY).map(({ body }) => body);

  it('makes an empty projection first, so that the condition meets a value', async () => {
    await forgeProjections.commit(aProjection({ waiting: [{}] }), 0);
    expect(kvs.requests.map(({ path }) => path)).toEqual(['/api/v1/entity/get', '/api/v1/entity/set', WRITE]);
    expect(kvs.requests[2]?.body).toMatchObject({
      set: [
        {
          key: 'projected-10042',
          entityName: 'projection',
          conditions: { and: [{ property: 'sequence', condition: 'EQUAL_TO', values: [0] }] },
          value: { project: '10000', sequence: 1, state: 'blocked' },
        },
        { key: 'awaiting-10042:00', entityName: 'awaiting', value: { role: 'validator', project: '10000' } },
      ],
    });
  });

  it('has no projection while only the empty one is there', async () => {
    kvs.interfere(({ path }) => (path === WRITE ? kvsAnswer(504) : undefined));
    await expect(forgeProjections.commit(aProjection(), 0)).rejects.toThrow();
    expect(await forgeProjections.load('10042')).toBeUndefined();
    kvs.interfere(undefined);
    expect(await forgeProjections.commit(aProjection(), 0)).toBe('committed');
  });

  it('writes only the rows that changed', async () => {
    await forgeProjections.commit(aProjection({ waiting: [{ gate: 'a' }, { gate: 'b' }, { gate: 'c' }] }), 0);
    kvs.requests.length = 0;
    const next = aProjection({ sequence: 2, waiting: [{ gate: 'a' }, { gate: 'd' }] });
    await forgeProjections.commit(next, 1);
    expect(kvs.requests.at(-1)?.body).toMatchObject({
      set: [{ key: 'projected-10042' }, { key: 'awaiting-10042:01', value: { body: { gate: 'd' } } }],
      delete: [{ key: 'awaiting-10042:02', entityName: 'awaiting' }],
    });
  });

  it('knows its own projection when it was answered with an error', async () => {
    kvs.interfere(({ path }, serve) => (path === WRITE && serve().ok ? kvsAnswer(504) : undefined));
    expect(await forgeProjections.commit(aProjection({ waiting: [{}] }), 0)).toBe('committed');
  });

  it.each([
    ['one project', ['10000'], { indexName: 'by-role-project', partition: ['validator', '10000'] }],
    ['every project', undefined, { indexName: 'by-role', partition: ['validator'] }],
    [
      'several projects',
      ['10000', '10001'],
      {
        indexName: 'by-role',
        partition: ['validator'],
        filters: {
          or: [
            { property: 'project', condition: 'EQUAL_TO', values: ['10000'] },
            { property: 'project', condition: 'EQUAL_TO', values: ['10001'] },
          ],
        },
      },
    ],
  ])('asks one query for %s', async (_, projects, query) => {
    await forgeProjections.waitingFor('validator', { projects, limit: 25 });
    expect(queries()).toEqual([{ entityName: 'awaiting', limit: 25, ...query }]);
  });

  it('asks no query for no project', async () => {
    expect(await forgeProjections.waitingFor('validator', { projects: [], limit: 25 })).toEqual({ rows: [] });
    expect(queries()).toEqual([]);
  });

  it.each([
    ['urgency', { urgency: '0' }],
    ['role', { role: 'officer' }],
    ['project', { project: '10001' }],
  ])('refuses a row whose %s and body tell differently', async (_, wrong) => {
    const value = { ...rowOfAwaiting(aRow()), ...wrong };
    await sdk.entity<object>('awaiting').set('awaiting-10042:00', value);
    const read = forgeProjections.waitingFor(value.role, { limit: 5 });
    await expect(read).rejects.toMatchObject({ name: 'StoredValueInvalid', entity: 'awaiting' });
  });

  it.each([
    ['project', { project: '10001' }],
    ['sequence', { sequence: 2 }],
    ['state', { state: 'passed' }],
  ])('refuses a projection whose %s and body tell differently', async (_, wrong) => {
    const right = { project: '10000', sequence: 1, state: 'blocked', body: aProjection() };
    await sdk.entity<object>('projection').set('projected-10042', { ...right, ...wrong });
    await expect(forgeProjections.load('10042')).rejects.toMatchObject({ name: 'StoredValueInvalid' });
  });

  it('sorts by text as the queue sorts: due, then age, then issue', () => {
    const at = (minute: string) => `2026-11-21T10:${minute}:00.000Z`;
    const order = [
      aRow({ due: at('01'), since: at('59'), issueId: '99' }),
      aRow({ due: at('02'), since: at('00') }),
      aRow({ since: at('00'), issueId: '9' }),
      aRow({ since: at('00'), issueId: '10' }),
      aRow({ since: at('01'), issueId: '1' }),
    ].map(urgencyOf);
    expect([...order].sort()).toEqual(order);
  });
});
