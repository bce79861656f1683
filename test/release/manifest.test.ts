import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { starterPolicies } from '../../src/content';
import { APP_PERMISSIONS } from '../../src/forge/jira/permissionKeys';
import { exportedNames } from './exportedNames';
import { functions, manifest, placed, root } from './manifestFile';

const LONGEST_SECONDS = 25;
/** Schedules and consumers may take longer: https://developer.atlassian.com/platform/forge/limits-invocation/ */
const LONGEST_ASYNC_SECONDS = 900;

describe('what the app may do', () => {
  test('the scopes are these and no more', () => {
    expect(manifest.permissions).toEqual({
      scopes: [
        'read:jira-work',
        'read:jira-user',
        // The state of an issue is shown in a property and in the app's own field.
        'write:jira-work',
        // Workflows and members of groups: Atlassian's document names no smaller scope for reading them.
        'manage:jira-configuration',
        'write:app-data:jira',
        // Sprints of a project, and what happens to them. Jira Software has no larger, older scopes.
        'read:board-scope:jira-software',
        'read:sprint:jira-software',
        'storage:app',
      ],
    });
  });

  test('nothing leaves Atlassian: no external permission, no remote, no provider', () => {
    expect(Object.keys(manifest.permissions)).not.toContain('external');
    expect(Object.keys(manifest).sort()).toEqual(['app', 'modules', 'permissions', 'resources']);
  });

  test.each(['webtrigger', 'endpoint', 'jira:issueGlance', 'rovo:agent', 'sql', 'llm'])(
    'there is no module of the kind %s',
    (kind) => {
      expect(Object.keys(manifest.modules)).not.toContain(kind);
    },
  );
});

describe('functions', () => {
  test('every handler is an export of src/index.ts, and src/index.ts exports nothing else', () => {
    const handlers = functions.map(({ handler }) => handler.replace(/^index\./, '')).sort();
    expect(exportedNames(path.join(root, 'src/index.ts'))).toEqual(handlers);
  });

  test('every function that a module names exists, and every function is named', () => {
    const named = placed.flatMap((module) => [module.function, module.resolver?.function]).filter(Boolean);
    expect([...new Set(named)].sort()).toEqual(functions.map(({ key }) => key).sort());
  });

  test.each(functions)('$key answers within Forge’s limit', ({ key, timeoutSeconds }) => {
    const callers = placed.filter((module) => module.function === key || module.resolver?.function === key);
    const scheduled = callers.every(({ kind }) => kind === 'scheduledTrigger');
    const limit = scheduled ? LONGEST_ASYNC_SECONDS : LONGEST_SECONDS;
    expect(timeoutSeconds ?? LONGEST_SECONDS).toBeLessThanOrEqual(limit);
  });

  test('the events that call the app are these and no more', () => {
    const triggers = placed.filter(({ kind }) => kind === 'trigger');
    expect(triggers.map(({ key, function: named, events }) => [key, named, events])).toEqual([
      ['issue-updated', 'issue-events', ['avi:jira:updated:issue']],
      ['issue-deleted', 'issue-events', ['avi:jira:deleted:issue']],
      [
        'sprint-changed',
        'sprint-events',
        ['started', 'updated', 'closed', 'deleted'].map((what) => `avi:jira-software:${what}:sprint`),
      ],
    ]);
  });

  test('no key is used twice', () => {
    const keys = [...functions, ...placed].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('pages', () => {
  const entries = manifest.resources.flatMap(({ key, path: folder, entry }) =>
    Object.entries(entry).map(([name, file]) => ({
      resource: `${key}/${name}`,
      file: path.join(folder, file),
    })),
  );

  test('every page that a module names is an entry of a resource, and every entry is named', () => {
    const named = placed.flatMap(({ resource, create, edit, view }) =>
      [resource, create?.resource, edit?.resource, view?.resource].filter((one) => one !== undefined),
    );
    expect([...new Set(named)].sort()).toEqual(entries.map(({ resource }) => resource).sort());
  });

  test.each(entries)('$resource is built: $file exists (npm run build makes it)', ({ file }) => {
    const built = path.join(root, file);
    expect(existsSync(built) && statSync(built).size > 0).toBe(true);
  });
});

describe('storage', () => {
  /** An entity that was deployed once can never be removed or renamed: this list only grows. */
  const ENTITIES = {
    'issue-record': {
      attributes: { project: 'string', state: 'string', revision: 'integer', head: 'string', body: 'any' },
      indexes: { 'by-project-state': [['project'], ['state']] },
    },
    policy: {
      attributes: { project: 'string', version: 'integer', body: 'any' },
      indexes: { 'by-project': [['project'], ['version']] },
    },
    'audit-entry': {
      attributes: { chain: 'string', seq: 'integer', bytes: 'string', hash: 'string' },
      indexes: { 'by-chain': [['chain'], ['seq']] },
    },
    'audit-text': {
      attributes: { chain: 'string', seq: 'integer', body: 'any' },
      indexes: { 'by-chain': [['chain'], ['seq']] },
    },
    'policy-desk': { attributes: { project: 'string', revision: 'integer', body: 'any' }, indexes: {} },
    site: { attributes: { revision: 'integer', body: 'any' }, indexes: {} },
    template: { attributes: { template: 'string', version: 'integer', body: 'any' }, indexes: {} },
    projection: {
      attributes: { project: 'string', sequence: 'integer', state: 'string', body: 'any' },
      indexes: {},
    },
    awaiting: {
      attributes: { role: 'string', project: 'string', urgency: 'string', body: 'any' },
      indexes: {
        'by-role': [['role'], ['urgency']],
        'by-role-project': [['role', 'project'], ['urgency']],
      },
    },
    'risk-method': { attributes: { method: 'string', version: 'integer', body: 'any' }, indexes: {} },
    standing: {
      attributes: { project: 'string', score: 'integer', body: 'any' },
      indexes: { 'by-project-score': [['project'], ['score']] },
    },
    'risk-rollup': {
      attributes: { parent: 'string', bucket: 'integer', revision: 'integer', body: 'any' },
      indexes: { 'by-bucket': [['bucket'], ['parent']] },
    },
    'sprint-record': {
      attributes: {
        project: 'string',
        sprint: 'string',
        state: 'string',
        revision: 'integer',
        head: 'string',
        body: 'any',
      },
      indexes: {
        'by-project': [['project'], ['sprint']],
        'by-sprint': [['sprint'], ['project']],
        'by-state': [['state'], ['sprint']],
      },
    },
    'refusal-chain': {
      attributes: { project: 'string', revision: 'integer', head: 'string', body: 'any' },
      indexes: {},
    },
  };

  test('the entities are these, with these attributes and indexes', () => {
    const declared = manifest.app.storage.entities.map(({ name, attributes, indexes }) => [
      name,
      {
        attributes: Object.fromEntries(Object.entries(attributes).map(([key, { type }]) => [key, type])),
        indexes: Object.fromEntries(indexes.map((index) => [index.name, [index.partition, index.range]])),
      },
    ]);
    expect(Object.fromEntries(declared)).toEqual(ENTITIES);
  });
});

describe('roles', () => {
  test('every role of the starter policies is a project permission, and every other permission publishes', () => {
    const permissions = placed.filter(({ kind }) => kind === 'jira:projectPermission').map(({ key }) => key);
    const roles = starterPolicies.flatMap((starter) => starter.roles.map(({ permission }) => permission));
    expect(permissions.sort()).toEqual([...new Set([...roles, 'publish-policy'])].sort());
    expect([...APP_PERMISSIONS].sort()).toEqual(permissions);
  });
});

describe('the gate', () => {
  test('the workflow validator is offered to company-managed and team-managed projects', () => {
    const gate = placed.find(({ kind }) => kind === 'jira:workflowValidator');
    expect(gate?.projectTypes).toEqual(['company-managed', 'team-managed']);
  });
});
