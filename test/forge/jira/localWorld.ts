import { z } from 'zod';
import { createJira, type Jira } from '../../../local-jira/jira';
import { installBaseSite } from '../../../local-jira/jira/site/install';
import { forgeDirectory } from '../../../src/forge/jira/directory';
import { forgeIssues } from '../../../src/forge/jira/issueIndex';
import { APP_PERMISSIONS } from '../../../src/forge/jira/permissionKeys';
import { forgeSetup } from '../../../src/forge/jira/setup';
import { installForgeRuntime, type ForgeRuntime } from '../../support/forgeRuntime';
import { fakeApp } from '../../support/jiraSite';
import { fixedClock, memoryStore } from '../../support/memoryStore';
import { moduleAri, type World } from './world';

export interface LocalWorld extends World {
  readonly jira: Jira;
  readonly forge: ForgeRuntime;
}

const idOf = z.object({ id: z.string() });

function appWithModules() {
  const plain = fakeApp();
  return {
    ...plain,
    projectPermissions: () =>
      APP_PERMISSIONS.map((name) => ({ key: moduleAri(name), name, description: name })),
    workflowRules: () => plain.rules.map((rule) => ({ ...rule, ari: moduleAri(rule.key) })),
    customFields: () => [
      {
        ...{ moduleKey: 'compliance-state', name: 'Compliance', description: '', readOnly: true },
        ...{ type: 'string' as const, collection: 'none' as const, properties: [] },
        ari: moduleAri('compliance-state'),
      },
    ],
  };
}

/** The real adapters, the real SDK, the local Jira. */
export async function localWorld(): Promise<LocalWorld> {
  const hooks = appWithModules();
  const jira = createJira({
    store: memoryStore(),
    clock: fixedClock(),
    hooks,
    siteUrl: () => 'http://localhost',
  });
  installBaseSite(jira.model, hooks);
  const state = { caller: 'priya-raman' };
  const forge = installForgeRuntime();
  const ask = (provider: string, path: string, init: RequestInit = {}) =>
    jira.fetch(
      new Request(`http://localhost${path}`, init),
      provider === 'app' ? { kind: 'app' } : { kind: 'user', accountId: state.caller },
    );
  const json = (body: unknown) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  forge.on(/./, ({ provider, path, method = 'GET', body }) =>
    ask(provider, path, { method, ...(body === undefined ? {} : json(body)) }),
  );
  const create = async (key: string, name: string): Promise<string> => {
    const fields = { project: { key }, issuetype: { name }, summary: 'Show heart rate' };
    const made = await ask('user', '/rest/api/3/issue', { method: 'POST', ...json({ fields }) });
    return idOf.parse(await made.json()).id;
  };
  const story = await create('TELE', 'Story');
  const task = await create('RPM', 'Task');
  return {
    ...{ directory: forgeDirectory, setup: forgeSetup, issues: forgeIssues, story, task, jira, forge },
    signIn: (accountId) => void (state.caller = accountId),
    async shown(id) {
      const issue = await ask('app', `/rest/api/3/issue/${id}?properties=caregate&fields=*all`);
      const read = await issue.json();
      const field = jira.model.core.tables.fields;
      const ours =
        [...field.entries()].find(([, one]) => one.appKey === moduleAri('compliance-state'))?.[0] ?? '';
      const state = read.properties?.caregate;
      return state === undefined ? undefined : { ...state, text: read.fields[ours] ?? null };
    },
    end: () => forge.remove(),
  };
}
