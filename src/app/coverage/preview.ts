import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { RulePreviewProject } from '../../contract/operations/rulePreview';
import type { Gate, Policy } from '../../domain/policy/schema';
import type { Refusal } from '../../domain/shared/refusal';
import type { JiraId } from '../../domain/shared/ids';
import type { SitePlace } from '../place';
import type { Ports, ProjectName } from '../ports';
import { asksOf } from './asks';
import { explanationOf } from './untouched';

/** Projects that a page shows, and projects of which the caller's permission is asked. The others are counted. */
const MOST_SHOWN = 20;
const MOST_ASKED = 50;

/**
 * What the policies ask of a transition that carries the rule, for whoever configures it: in the projects that they
 * administer. Of the others only how many there are.
 */
export async function previewRule(
  ports: Ports,
  _place: SitePlace,
  request: ParsedRequest<'rule.preview'>,
): Promise<ResponseOf<'rule.preview'> | Refusal> {
  const using = await projectsOf(ports, request);
  const mine = (await administered(ports, using.slice(0, MOST_ASKED))).slice(0, MOST_SHOWN);
  const [policies, status] = await Promise.all([
    Promise.all(mine.map(({ id }) => ports.store.loadPolicy(id))),
    statusName(ports, request.to, mine[0]),
  ]);
  const around = { now: ports.now(), sha256: ports.sha256 };
  return {
    status: status ?? null,
    projects: mine.map((project, index) => {
      const policy = policies[index];
      const asked = { to: request.to, status, adds: request.adds };
      return {
        ...gatesIn(policy, request.to),
        ...{ id: project.id, key: project.key, name: project.name, version: policy?.version ?? null },
        explanation: explanationOf(project, policy, asked, around),
      };
    }),
    hidden: using.length - mine.length,
  };
}

type Asked = Pick<ParsedRequest<'rule.preview'>, 'workflow' | 'project'>;

/** A workflow of a team-managed project has that project alone: Jira's page names it. */
async function projectsOf({ setup }: Ports, { workflow, project }: Asked): Promise<readonly ProjectName[]> {
  if (project === undefined) return workflow === undefined ? [] : setup.projectsUsing(workflow);
  const only = await setup.project(project);
  return only === undefined ? [] : [only];
}

async function administered({ jira }: Ports, projects: readonly ProjectName[]): Promise<ProjectName[]> {
  const grants = await Promise.all(projects.map(({ id }) => jira.projectGrants(id)));
  return projects.filter((_, index) => grants[index]?.administer === true);
}

async function statusName(
  { jira }: Ports,
  to: JiraId | undefined,
  project: ProjectName | undefined,
): Promise<string | undefined> {
  if (to === undefined || project === undefined) return undefined;
  return (await jira.statuses(project.id)).find(({ id }) => id === to)?.name;
}

function gatesIn(
  policy: Policy | undefined,
  to: JiraId | undefined,
): Pick<RulePreviewProject, 'gates' | 'guarding'> {
  if (policy === undefined) return { gates: [], guarding: [] };
  const shown = (gate: Gate) => ({ id: gate.id, title: gate.title, asks: asksOf(gate, policy) });
  const guarding = policy.gates.filter(({ guards }) => to !== undefined && guards.includes(to));
  return { gates: policy.gates.map(shown), guarding: guarding.map(shown) };
}
