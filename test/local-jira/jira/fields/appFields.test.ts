import type { DeclaredField } from '../../../../local-jira/jira/fields/appFields';
import { installAppFields } from '../../../../local-jira/jira/fields/appFields';
import { formattedValues } from '../../../../local-jira/jira/fields/formatted';
import type { Site } from '../../../support/jiraSite';
import { appPermission, createSite } from '../../../support/jiraSite';

const declared = (moduleKey: string, parts: Partial<DeclaredField> = {}): DeclaredField => ({
  ...{ moduleKey, name: `Field ${moduleKey}`, description: '', type: 'string', collection: 'none' },
  ...{ properties: [], readOnly: true, ari: appPermission(moduleKey) },
  ...parts,
});

const STATE = declared('state', {
  type: 'object',
  formatter: { expression: "value.missing > 0 ? 'Blocked: ' + value.missing : 'Passed'", inRest: true },
  schema: { type: 'object', properties: { missing: { type: 'number' } }, required: ['missing'] },
});
const FIELDS = [
  STATE,
  declared('note'),
  declared('level', { type: 'number' }),
  declared('signer', { type: 'user' }),
  declared('team', { type: 'group' }),
  declared('due', { type: 'datetime' }),
  declared('tags', { type: 'string', collection: 'list' }),
  declared('signers', { type: 'user', collection: 'list' }),
  declared('open', { readOnly: false }),
];

let site: Site;
let issueId: string;

/** The id that a field got. */
const idOf = (moduleKey: string): string => {
  const all = Array.from(site.jira.model.core.tables.fields.entries(), ([, field]) => field);
  return all.find((field) => field.appKey === appPermission(moduleKey))?.id ?? '';
};
const write = (who: string, moduleKey: string, value: unknown) =>
  site.call(who, 'PUT', `/app/field/${encodeURIComponent(appPermission(moduleKey))}/value`, {
    updates: [{ issueIds: [Number(issueId)], value }],
  });
const read = async (moduleKey: string, expand = ''): Promise<unknown> => {
  const field = idOf(moduleKey);
  const { body } = await site.call(
    'jonas-weber',
    'GET',
    `/issue/${issueId}?fields=${field}&expand=${expand}`,
  );
  return body;
};

beforeEach(async () => {
  site = createSite();
  installAppFields(site.jira.model.core, FIELDS);
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'A story' };
  const { body } = await site.call('jonas-weber', 'POST', '/issue', { fields });
  issueId = String(Reflect.get(Object(body), 'id'));
});
afterEach(() => expect(site.problems).toEqual([]));

describe('custom fields of the app', () => {
  it('are listed with the ARI of their module', async () => {
    const { body } = await site.call('jonas-weber', 'GET', '/field');
    expect(body).toContainEqual(
      expect.objectContaining({
        ...{ id: idOf('tags'), key: appPermission('tags'), custom: true, orderable: false },
        schema: expect.objectContaining({ type: 'array', items: 'string', custom: appPermission('tags') }),
      }),
    );
  });

  it('keep their ids when the app is installed again, and take over new names', () => {
    const before = FIELDS.map((field) => idOf(field.moduleKey));
    installAppFields(site.jira.model.core, [declared('more'), ...FIELDS.slice(1).reverse()]);
    expect(FIELDS.map((field) => idOf(field.moduleKey))).toEqual(before);
    expect(before).not.toContain(idOf('more'));
    installAppFields(site.jira.model.core, [declared('note', { name: 'Renamed' })]);
    expect(site.jira.model.core.tables.fields.get(idOf('note'))?.name).toBe('Renamed');
  });

  it.each([
    ['note', 'a text', 'a text'],
    ['level', 3, 3],
    ['signer', { accountId: 'helen-voss' }, expect.objectContaining({ displayName: 'Helen Voss' })],
    ['team', { name: 'jira-administrators' }, expect.objectContaining({ name: 'jira-administrators' })],
    ['due', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000+0000'],
    ['tags', ['b', 'a'], ['b', 'a']],
    ['signers', [{ accountId: 'helen-voss' }], [expect.objectContaining({ accountId: 'helen-voss' })]],
    ['state', { missing: 2 }, { missing: 2 }],
    ['note', null, null],
  ])('hold what the app writes: %s', async (moduleKey, value, shown) => {
    expect((await write('app', moduleKey, value)).status).toBe(204);
    expect(await read(moduleKey)).toMatchObject({ fields: { [idOf(moduleKey)]: shown } });
  });

  it.each([
    ['note', 5],
    ['level', '3'],
    ['signer', { accountId: 'nobody' }],
    ['team', { name: 'nobodies' }],
    ['due', 'tomorrow'],
    ['tags', 'a'],
    ['state', {}],
    ['state', 'passed'],
  ])('refuse what does not fit: %s %j', async (moduleKey, value) => {
    expect((await write('app', moduleKey, value)).status).toBe(400);
  });

  it.each(['jonas-weber', 'viktor-hale', 'nobody'])('are not written by %s', async (who) => {
    expect((await write(who, 'note', 'mine')).status).toBe(403);
    const edit = await site.call(who, 'PUT', `/issue/${issueId}`, { fields: { [idOf('note')]: 'mine' } });
    expect(edit.status).toBeGreaterThanOrEqual(400);
    expect(await read('note')).toMatchObject({ fields: { [idOf('note')]: null } });
  });

  it('are written by people where they are not read-only', async () => {
    const edit = await site.call('jonas-weber', 'PUT', `/issue/${issueId}`, {
      fields: { [idOf('open')]: 'mine' },
    });
    expect(edit.status).toBe(204);
  });

  it('are written together, all or none', async () => {
    const update = (moduleKey: string, value: unknown) => ({
      ...{ customField: idOf(moduleKey), issueIds: [Number(issueId)], value },
    });
    const half = { updates: [update('note', 'kept?'), update('level', 'x')] };
    expect((await site.call('app', 'POST', '/app/field/value', half)).status).toBe(400);
    expect(await read('note')).toMatchObject({ fields: { [idOf('note')]: null } });
    const twice = { updates: [update('note', 'a'), update('note', 'b')] };
    expect((await site.call('app', 'POST', '/app/field/value', twice)).status).toBe(400);
    const both = { updates: [update('note', 'a'), update('level', 1)] };
    expect((await site.call('app', 'POST', '/app/field/value', both)).status).toBe(204);
    expect(await read('level')).toMatchObject({ fields: { [idOf('level')]: 1 } });
  });

  it('leave a trace in the changelog', async () => {
    await write('app', 'note', 'a text');
    const { body } = await site.call('jonas-weber', 'GET', `/issue/${issueId}/changelog`);
    expect(body).toMatchObject({
      values: [{ items: [{ field: 'Field note', fieldId: idOf('note'), toString: 'a text' }] }],
    });
  });

  it('are worded by their formatter, in renderedFields too when the manifest says so', async () => {
    await write('app', 'state', { missing: 2 });
    const { core } = site.jira.model;
    const question = [{ issueId, fieldId: idOf('state') }];
    expect(formattedValues(core, { kind: 'user', accountId: 'jonas-weber' }, question)).toEqual([
      'Blocked: 2',
    ]);
    expect(formattedValues(core, { kind: 'anonymous' }, question)).toEqual([null]);
    expect(await read('state', 'renderedFields')).toMatchObject({
      renderedFields: { [idOf('state')]: 'Blocked: 2' },
    });
  });

  it.each(['value.missing.deeper.still', 'value', 'value.missing >', 'value.missing > 0'])(
    'are shown as they are when the formatter gives no text: %s',
    async (expression) => {
      installAppFields(site.jira.model.core, [{ ...STATE, formatter: { expression, inRest: true } }]);
      await write('app', 'state', { missing: 2 });
      const question = [{ issueId, fieldId: idOf('state') }];
      const caller = { kind: 'user', accountId: 'jonas-weber' } as const;
      expect(formattedValues(site.jira.model.core, caller, question)).toEqual([null]);
    },
  );
});
