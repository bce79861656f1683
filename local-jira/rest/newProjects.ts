import { z } from 'zod';
import type { Core } from '../jira/core';
import { forbidden, JiraError } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { allowedGlobally } from '../jira/permissions/check';
import { newProject } from '../jira/site/newProject';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { notEmulated, objectOf, signedIn } from './http';
import { safely } from './parse';

/** Templates of software projects and how their projects are managed. */
const STYLES: Readonly<Record<string, 'classic' | 'next-gen'>> = {
  'com.pyxis.greenhopper.jira:gh-simplified-scrum-classic': 'classic',
  'com.pyxis.greenhopper.jira:gh-simplified-agility-scrum': 'next-gen',
  'com.pyxis.greenhopper.jira:gh-simplified-agility-kanban': 'next-gen',
};

const KEY = /^[A-Z][A-Z0-9]{1,9}$/u;

const details = z.strictObject({
  key: z.string(),
  name: z.string().min(1).max(80),
  description: z.string().default(''),
  projectTypeKey: z.string().default('software'),
  projectTemplateKey: z.string().default('com.pyxis.greenhopper.jira:gh-simplified-scrum-classic'),
  leadAccountId: z.string(),
  assigneeType: z.enum(['PROJECT_LEAD', 'UNASSIGNED']).default('UNASSIGNED'),
});
type Details = z.output<typeof details>;

/** What is wrong with the details, by field, in Jira's words. */
function wrong(core: Core, given: Details): Record<string, string> {
  const projects = valuesOf(core.tables.projects);
  const sameKey = projects.find(({ key }) => key === given.key);
  const sameName = projects.some(({ name }) => name.toLowerCase() === given.name.toLowerCase());
  return {
    ...(KEY.test(given.key)
      ? {}
      : {
          projectKey:
            'Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.',
        }),
    ...(sameKey ? { projectKey: `Project '${sameKey.name}' uses this project key.` } : {}),
    ...(sameName ? { projectName: 'A project with that name already exists.' } : {}),
    ...(core.tables.users.get(given.leadAccountId)?.active
      ? {}
      : { projectLead: 'You must specify a valid project lead.' }),
  };
}

function demandAdministrator(core: Core, caller: Caller): void {
  if (allowedGlobally(core, caller, 'ADMINISTER')) return;
  throw forbidden('You are not authorized to perform this operation. Please log in as an administrator.');
}

/** Projects are made of the templates above; their schemes are those of the first project of the same style. */
export const newProjectRoutes: Routes = (rest, core) => {
  rest.post('/project', async (c) => {
    signedIn(c);
    demandAdministrator(core, c.env.caller);
    const given = safely(details, await objectOf(c));
    const style = STYLES[given.projectTemplateKey];
    if (given.projectTypeKey !== 'software' || style === undefined)
      throw notEmulated(`projects of the template ${given.projectTemplateKey}`);
    const errors = wrong(core, given);
    if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
    const { key, name, description, leadAccountId } = given;
    const project = core.store.transaction(() =>
      newProject(core, { key, name, description, style, leadAccountId }),
    );
    const self = `${core.siteUrl()}/rest/api/3/project/${project.id}`;
    return c.json({ self, id: Number(project.id), key }, 201);
  });
};
