import { Hono } from 'hono';
import { JiraError } from '../jira/errors';
import type { JiraModel } from '../jira/model';
import { activeOnly } from './admin';
import type { Env, Rest, Routes } from './env';
import { AGILE_ROUTES, SOFTWARE_ROUTES } from './agile/index';
import { attachmentRoutes } from './attachments';
import { appFieldRoutes } from './appFields';
import { bulkRoutes } from './bulk';
import { bulkFetchRoutes } from './bulkFetch';
import { bulkDeleteRoutes } from './bulkDelete';
import { bulkMoveRoutes } from './bulkMove';
import { changelogRoutes } from './changelog';
import { cloneRoutes } from './clone';
import { commentRoutes } from './comments';
import { componentRoutes } from './components';
import { expressionRoutes } from './expressions';
import { fieldRoutes } from './fields';
import { groupRoutes } from './groups';
import { issueRoutes } from './issues';
import { issuePickerRoutes } from './issuePicker';
import { jqlRoutes } from './jqlTools';
import { linkRoutes } from './links';
import { lookupRoutes } from './lookups';
import { metaRoutes } from './meta';
import { newProjectRoutes } from './newProjects';
import { permissionRoutes } from './permissions';
import { permissionGrantRoutes } from './permissionGrants';
import { permissionSchemeRoutes } from './permissionSchemes';
import { projectRoutes } from './projects';
import { propertyRoutes } from './properties';
import { roleAdminRoutes } from './roleAdmin';
import { roleRoutes } from './roles';
import { projectSecurityRoutes } from './projectSecurity';
import { searchRoutes } from './search';
import { securityLevelRoutes } from './securityLevels';
import { securitySchemeRoutes } from './securitySchemes';
import { serverRoutes } from './serverInfo';
import { statusRoutes } from './statuses';
import { transitionRoutes } from './transitions';
import { userRoutes } from './users';
import { organisationRoutes, userAdminRoutes } from './userAdmin';
import { userPickerRoutes } from './userPickers';
import { userSearchRoutes } from './userSearch';
import { versionRoutes } from './versions';
import { workflowCapabilityRoutes } from './workflowCapabilities';
import { workflowRuleConfigRoutes } from './workflowRuleConfig';
import { workflowRoutes } from './workflows';
import { workflowScreenRoutes } from './workflowScreens';
import { workflowUpdateRoutes } from './workflowUpdate';
import { workflowUsageRoutes } from './workflowUsages';

const ROUTES: Routes[] = [
  bulkRoutes,
  bulkFetchRoutes,
  bulkDeleteRoutes,
  bulkMoveRoutes,
  issuePickerRoutes,
  metaRoutes,
  issueRoutes,
  transitionRoutes,
  changelogRoutes,
  commentRoutes,
  attachmentRoutes,
  propertyRoutes,
  linkRoutes,
  searchRoutes,
  jqlRoutes,
  userSearchRoutes,
  userPickerRoutes,
  userRoutes,
  projectRoutes,
  versionRoutes,
  componentRoutes,
  newProjectRoutes,
  roleRoutes,
  roleAdminRoutes,
  statusRoutes,
  lookupRoutes,
  fieldRoutes,
  appFieldRoutes,
  permissionRoutes,
  permissionSchemeRoutes,
  permissionGrantRoutes,
  securityLevelRoutes,
  securitySchemeRoutes,
  projectSecurityRoutes,
  userAdminRoutes,
  groupRoutes,
  workflowRoutes,
  expressionRoutes,
  workflowUpdateRoutes,
  workflowCapabilityRoutes,
  workflowRuleConfigRoutes,
  workflowUsageRoutes,
  workflowScreenRoutes,
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

/** Every API with the path that it is below. */
const MOUNTS: Record<string, readonly Routes[]> = {
  '/rest/api/3': ROUTES,
  '/rest/agile/1.0': AGILE_ROUTES,
  '/rest/software/1.0': SOFTWARE_ROUTES,
  '/rest/site/1.0': [cloneRoutes],
  '/rest/admin/1.0': [organisationRoutes],
};

/** Jira's REST API, version 3, and that of Jira Software. What is not emulated answers 501. */
export function createRest(model: JiraModel): Rest {
  const rest = new Hono<Env>();
  rest.use(activeOnly(model.core));
  for (const [path, routes] of Object.entries(MOUNTS)) {
    const resources = new Hono<Env>();
    for (const add of routes) add(resources, model.core);
    rest.route(path, resources);
  }
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
