import { Hono } from 'hono';
import { JiraError } from '../jira/errors';
import type { JiraModel } from '../jira/model';
import type { Env, Rest, Routes } from './env';
import { attachmentRoutes } from './attachments';
import { appFieldRoutes } from './appFields';
import { bulkRoutes } from './bulk';
import { bulkFetchRoutes } from './bulkFetch';
import { changelogRoutes } from './changelog';
import { commentRoutes } from './comments';
import { fieldRoutes } from './fields';
import { groupRoutes } from './groups';
import { issueRoutes } from './issues';
import { linkRoutes } from './links';
import { lookupRoutes } from './lookups';
import { metaRoutes } from './meta';
import { permissionRoutes } from './permissions';
import { permissionSchemeRoutes } from './permissionSchemes';
import { projectRoutes } from './projects';
import { propertyRoutes } from './properties';
import { roleRoutes } from './roles';
import { searchRoutes } from './search';
import { serverRoutes } from './serverInfo';
import { statusRoutes } from './statuses';
import { transitionRoutes } from './transitions';
import { userRoutes } from './users';
import { userSearchRoutes } from './userSearch';
import { workflowRoutes } from './workflows';

const ROUTES: Routes[] = [
  bulkRoutes,
  bulkFetchRoutes,
  metaRoutes,
  issueRoutes,
  transitionRoutes,
  changelogRoutes,
  commentRoutes,
  attachmentRoutes,
  propertyRoutes,
  linkRoutes,
  searchRoutes,
  userSearchRoutes,
  userRoutes,
  projectRoutes,
  roleRoutes,
  statusRoutes,
  lookupRoutes,
  fieldRoutes,
  appFieldRoutes,
  permissionRoutes,
  permissionSchemeRoutes,
  groupRoutes,
  workflowRoutes,
  serverRoutes,
];

function answerFor(error: unknown): { status: number; body: object } {
  if (error instanceof JiraError) {
    return { status: error.status, body: { errorMessages: error.messages, errors: error.errors } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    status: 500,
    body: { errorMessages: [`Internal error of the local Jira: ${message}`], errors: {} },
  };
}

/** Jira's REST API, version 3. What is not emulated answers 501. */
export function createRest(model: JiraModel): Rest {
  const resources = new Hono<Env>();
  for (const add of ROUTES) add(resources, model.core);
  const rest = new Hono<Env>();
  rest.route('/rest/api/3', resources);
  rest.notFound((c) => {
    const path = new URL(c.req.url).pathname;
    return c.json(
      { errorMessages: [`Not emulated by the local Jira: ${c.req.method} ${path}`], errors: {} },
      501,
    );
  });
  rest.onError((error) => {
    const { status, body } = answerFor(error);
    return Response.json(body, { status });
  });
  return rest;
}
