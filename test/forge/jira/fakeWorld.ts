import { FIELDS } from '../../../local-jira/jira/site/fields';
import { ACTORS, GROUPS, ROLES, USERS } from '../../../local-jira/jira/site/people';
import { APP_GRANTS } from '../../../local-jira/jira/site/permissions';
import { PROJECTS } from '../../../local-jira/jira/site/projects';
import { demoWorkflow, ISSUE_TYPES, monitoringWorkflow } from '../../../local-jira/jira/site/workflow';
import type { WorkflowTransition } from '../../../src/app/ports';
import { someFacts } from '../../support/facts';
import { fakeJira } from '../../support/fakeJira';
import { fakeDirectory } from '../../support/fakes/fakeDirectory';
import { fakeIssues } from '../../support/fakes/fakeIssues';
import { fakeSetup } from '../../support/fakes/fakeSetup';
import { fixedClock } from '../../support/memoryStore';
import type { World } from './world';

const PEOPLE = USERS.filter(({ accountType, licensed }) => accountType === 'atlassian' && licensed);

/** The same site in the fakes. */
export async function fakeWorld(): Promise<World> {
  const jira = fakeJira();
  const [directory, setup, issues] = [fakeDirectory(jira), fakeSetup(jira), fakeIssues(jira)];
  for (const { accountId, displayName } of PEOPLE) jira.person(accountId, displayName);
  for (const { groupId, name, members } of GROUPS) directory.group(groupId, name, members);
  for (const { id, name } of ROLES) directory.role(id, name);
  directory.admin('viktor-hale');
  for (const { id, key, name, issueTypeIds, components, roleActors } of PROJECTS) {
    setup.place({ id, key, name });
    for (const type of issueTypeIds)
      setup.type(id, type, ISSUE_TYPES.find((one) => one.id === type)?.name ?? '');
    for (const component of components) setup.component(id, component.id, component.name);
    for (const [role, { users, groups }] of Object.entries(roleActors)) {
      const real = groups.filter((group) => group !== 'group-automation' && group !== 'group-guests');
      directory.actors(id, role, users, real);
    }
    for (const { accountId } of PEOPLE) jira.grant(accountId, id, { permissions: grantedTo(accountId) });
  }
  for (const { id, name } of FIELDS.filter((one) => one.name !== 'Rank')) setup.field(id, name);
  for (const id of ['summary', 'description', 'labels']) setup.field(id, id[0]?.toUpperCase() + id.slice(1));
  setup.transition('10000', ...transitionsOf(demoWorkflow('compliance-gate'), '10000'));
  setup.transition('10001', ...transitionsOf(monitoringWorkflow('compliance-gate'), '10001'));
  const story = { id: '10001', key: 'TELE-1', issueTypeId: 'Story', projectId: '10000' };
  const task = { id: '10002', key: 'RPM-1', issueTypeId: 'Task', projectId: '10001' };
  for (const one of [story, task])
    jira.put(someFacts({ ...one, summary: 'Show heart rate', statusId: '10000', statusName: 'To Do' }));
  for (const { id } of [story, task]) issues.touch(id, fixedClock().iso());
  return {
    ...{ directory, setup, issues, story: story.id, task: task.id },
    signIn: (accountId) => jira.signIn(accountId),
    shown: async (id) => issues.shown.get(id),
    end: () => undefined,
  };
}

const grantedTo = (accountId: string): string[] =>
  Object.entries(APP_GRANTS).flatMap(([permission, roles]) =>
    roles.some((role) => ACTORS[role]?.users.includes(accountId)) ? [permission] : [],
  );

/** A screen that is shown before nobody stays unknown. */
const transitionsOf = (workflow: ReturnType<typeof demoWorkflow>, projectId: string): WorkflowTransition[] =>
  workflow.transitions.map(({ id, name, type, from, to, validators, screenId }) => ({
    ...{ workflow: { id: workflow.id, name: workflow.name }, id, name, kind: type, from, to },
    issueTypes: PROJECTS.find((project) => project.id === projectId)?.issueTypeIds ?? [],
    carries: validators.length > 0,
    adds: [],
    ...(screenId === undefined ? { screen: [], types: {} } : { screen: undefined }),
  }));
