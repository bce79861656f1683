import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { WorkflowTransition } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { JiraHttpError, JiraShapeError, readBody, requireBody, withBody } from './request';
import { fieldsOn, type ScreenFields, type SharedScreen } from './screens';
import { carried } from './workflowRules';
import { issueTypeUsages, workflowsRead, type SentTransition, type SentWorkflow } from './workflowSchema';

const MOST_TYPES = 200;
/** Screens that are looked at; what is on the others stays unknown. */
const MOST_SCREENS = 20;
const KINDS = { INITIAL: 'initial', GLOBAL: 'global', DIRECTED: 'directed' } as const;

const types = z.array(z.object({ id: jiraId }));
type Statuses = ReadonlyMap<string, JiraId>;

/**
 * Every transition of every workflow that the project uses, as the app. Unknown when Jira does not let the app read
 * workflows, which it says with 401, 403, or by leaving them out.
 */
export async function transitions(projectId: JiraId): Promise<readonly WorkflowTransition[] | undefined> {
  try {
    return await readTransitions(projectId);
  } catch (error) {
    if (error instanceof JiraHttpError && [401, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
}

async function readTransitions(projectId: JiraId): Promise<readonly WorkflowTransition[] | undefined> {
  const path = route`/rest/api/3/issuetype/project?projectId=${projectId}`;
  const all = await requireBody('getIssueTypesForProject', asApp().requestJira(path), types);
  const projectAndIssueTypes = all.map(({ id }) => ({ projectId, issueTypeId: id }));
  const asked = withBody('POST', { projectAndIssueTypes });
  const answer = asApp().requestJira(route`/rest/api/3/workflows`, asked);
  const { workflows, statuses } = await requireBody('readWorkflows', answer, workflowsRead);
  if (workflows.length === 0) return undefined;
  const byReference: Statuses = new Map(statuses.map(({ id, statusReference }) => [statusReference, id]));
  const [only, ...others] = workflows;
  const used = await Promise.all(
    workflows.map(async (workflow) => ({
      workflow,
      issueTypes:
        only !== undefined && others.length === 0
          ? all.map(({ id }) => id)
          : await typesOf(projectId, workflow),
    })),
  );
  const plain = used.flatMap(({ workflow, issueTypes }) =>
    workflow.transitions.map((sent) => ({
      sent,
      shown: transitionOf(workflow, sent, { byReference, issueTypes }),
    })),
  );
  return withScreens(projectId, plain);
}

async function typesOf(projectId: JiraId, { id }: SentWorkflow): Promise<JiraId[]> {
  const path = route`/rest/api/3/workflow/${id}/project/${projectId}/issueTypeUsages?maxResults=${MOST_TYPES}`;
  const body = await readBody(
    'getWorkflowProjectIssueTypeUsages',
    asApp().requestJira(path),
    issueTypeUsages,
  );
  return (body?.issueTypes.values ?? []).map((type) => type.id);
}

interface Known {
  readonly byReference: Statuses;
  readonly issueTypes: readonly JiraId[];
}

function transitionOf(
  { id, name }: SentWorkflow,
  sent: SentTransition,
  { byReference, issueTypes }: Known,
): Omit<WorkflowTransition, 'screen'> {
  const status = (reference: string): JiraId => {
    const known = byReference.get(reference);
    if (known === undefined) throw new JiraShapeError('readWorkflows', 'statuses');
    return known;
  };
  const links = (sent.links ?? []).flatMap((link) => link?.fromStatusReference ?? []);
  return {
    workflow: { id, name },
    id: sent.id,
    name: sent.name,
    kind: KINDS[sent.type],
    from: [...new Set(links.map(status))],
    to: status(sent.toStatusReference),
    issueTypes,
    ...carried(sent),
  };
}

interface Plain {
  readonly sent: SentTransition;
  readonly shown: Omit<WorkflowTransition, 'screen'>;
}

/** A screen is looked at once for each workflow that has it. Without a screen there is nothing on it. */
async function withScreens(projectId: JiraId, plain: readonly Plain[]): Promise<WorkflowTransition[]> {
  const groups = new Map<string, SharedScreen>();
  for (const each of plain) {
    const key = screenKey(each);
    const known = key === undefined ? undefined : (groups.get(key)?.transitions ?? []);
    if (key !== undefined && known !== undefined)
      groups.set(key, { issueTypes: each.shown.issueTypes, transitions: [...known, each.shown] });
  }
  const looked = [...groups].slice(0, MOST_SCREENS);
  const found = await Promise.all(
    looked.map(async ([key, screen]) => [key, await fieldsOn(projectId, screen)] as const),
  );
  const fields = new Map<string, ScreenFields | undefined>(found);
  return plain.map((each) => {
    const key = screenKey(each);
    const on = key === undefined ? { ids: [], types: {} } : fields.get(key);
    return { ...each.shown, screen: on?.ids, ...(on === undefined ? {} : { types: on.types }) };
  });
}

/** What is filled in at creation changes nothing that somebody signed, so that screen does not matter. */
function screenKey({ sent, shown }: Plain): string | undefined {
  const screenId = sent.transitionScreen?.parameters?.['screenId'];
  if (shown.kind === 'initial' || typeof screenId !== 'string') return undefined;
  return `${shown.workflow.id} ${screenId}`;
}
