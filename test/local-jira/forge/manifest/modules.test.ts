import { findModule, findResolverModule } from '../../../../local-jira/forge/manifest/modules';
import { manifestSchema } from '../../../../local-jira/forge/manifest/schema';

const manifest = manifestSchema.parse({
  app: { id: 'app', runtime: { name: 'nodejs22.x' } },
  modules: {
    'jira:workflowValidator': [
      {
        ...{ key: 'gate', name: 'Gate', description: 'Looks at it' },
        ...{ function: 'decide', resolver: { function: 'answer' }, create: { resource: 'ui/rule' } },
      },
    ],
    'jira:issuePanel': [{ key: 'panel', resource: 'ui/panel', resolver: { function: 'answer' } }],
    consumer: [{ key: 'work', queue: 'work', function: 'work' }],
    function: [
      { key: 'decide', handler: 'index.decide', timeoutSeconds: 10 },
      { key: 'answer', handler: 'index.answer' },
      { key: 'work', handler: 'index.work' },
    ],
  },
});

it('runs the own function of a validator that has pages, and gives its pages their resolver', () => {
  expect(findModule(manifest, 'gate')).toMatchObject({ handler: 'index.decide', timeoutSeconds: 10 });
  expect(findResolverModule(manifest, 'gate')).toMatchObject({ handler: 'index.answer' });
});

it('finds the resolver behind a page, and gives none to what pages cannot call', () => {
  expect(findModule(manifest, 'panel')?.handler).toBe('index.answer');
  expect(findResolverModule(manifest, 'panel')?.handler).toBe('index.answer');
  expect(findModule(manifest, 'work')?.handler).toBe('index.work');
  expect(findResolverModule(manifest, 'work')).toBeUndefined();
  expect(findModule(manifest, 'nobody')).toBeUndefined();
});
