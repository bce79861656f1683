import { indexedProperties } from '../../../../local-jira/forge/manifest/indexedProperties';
import { manifestSchema } from '../../../../local-jira/forge/manifest/schema';

const manifestWith = (modules: object) =>
  manifestSchema.parse({ app: { id: 'app', runtime: { name: 'nodejs22.x' } }, modules });

const state = {
  key: 'state',
  propertyKey: 'caregate',
  values: [{ path: 'gate.state', type: 'string', searchAlias: 'gateState' }],
};

it('reads what an app declares for searches, alone and in sets', () => {
  const more = { propertyKey: 'risk', entityType: 'issue', values: [{ path: 'level', type: 'number' }] };
  const manifest = manifestWith({
    'jira:entityProperty': [state],
    'jira:entityPropertySet': [{ key: 'set', properties: [more] }],
  });
  expect(indexedProperties(manifest)).toEqual([
    { property: 'caregate', path: ['gate', 'state'], type: 'string', alias: 'gateState' },
    { property: 'risk', path: ['level'], type: 'number' },
  ]);
});

it('leaves out the properties of projects, which issue searches do not know', () => {
  const manifest = manifestWith({ 'jira:entityProperty': [{ ...state, entityType: 'project' }] });
  expect(indexedProperties(manifest)).toEqual([]);
});
