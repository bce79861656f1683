import { FIELDS } from '../../../local-jira/jira/site/fields';
import { ACTORS, GROUPS, ROLES, USERS } from '../../../local-jira/jira/site/people';
import { APP_GRANTS } from '../../../local-jira/jira/site/permissions';
import { PROJECTS } from '../../../local-jira/jira/site/projects';
import { demoWorkflow, ISSUE_TYPES, monitoringWorkflow } from '../../../local-jira/jira/site/workflow';
import type { WorkflowTransition } from '../../../src/app/ports';
import { someFacts } from '../../support/facts';
import { fakeJira, type FakeJira } from '../../support/fakeJira';
import { fakeDirectory, type FakeDirectory } from '../../support/fakes/fakeDirectory';
import { fakeIssues } from '../../support/fakes/fakeIssues';
import { fakeSetup, type FakeSetup } from '../../support/fakes/fakeSetup';
import type { World } from './world';

const PEOPLE = USERS.filter(({ accountType, licensed }) => accountType === 'atlassian' && licensed);

/** The same site in the fakes. */
export async function fakeWorld(): Promise<World> {
  const jira = fakeJira();
  const [directory, setup, issues] = [fakeDirectory(jira), fakeSetup(jira), fakeIssues(jira)];
  fillDirectory(jira, directory);
  for (const project of PROJECTS) fillProject(setup, project);
  for (const { id, name } of FIELDS.filter((one) => one.name !== 'Rank')) setup.field(id, name);
  for (const name of ['Summary', 'Description', 'Labels']) setup.field(name.toLowerCase(), name);
  setup.transition('10000', ...transitionsOf(demoWorkflow('compliance-gate'), '10000'));
  setup.transition('10001', ...transitionsOf(monitoringWorkflow('compliance-gate'), '10001'));
  const story = { id: '10001', key: 'TELE-1', issueTypeId: 'Story', projectId: '10000' };
  const task = { id: '10002', key: 'RPM-1', issueTypeId: 'Task', projectId: '10001' };
  for (const one of [story, task])
    jira.put(someFacts({ ...one, summary: 'Show heart rate', statusId: '10000', statusName: 'To Do' }));
  return {
    ...{ directory, setup, issues, story: story.id, task: task.id },
    signIn: (accountId) => jira.signIn(accountId),
    shown: async (id) => issues.shown.get(id),
    end: () => undefined,
  };
}

/** Accounts of apps and customers are in no group and no role here: they hold nothing. */
function fillDirectory(jira: FakeJira, directory: FakeDirectory): void {
  for (const { accountId, displayName } of PEOPLE) jira.person(accountId, displayName);
  for (const { groupId, name, members } of GROUPS)
    directory.group(
      groupId,
      name,
      members.filter((member) => PEOPLE.some((one) => one.accountId === member)),
    );
  for (const { id, name } of ROLES) directory.role(id, name);
  directory.admin('viktor-hale');
  for (const { id, roleActors } of PROJECTS) {
    for (const [role, { users, groups }] of Object.entries(roleActors))
      directory.actors(id, role, users, groups);
    for (const { accountId } of PEOPLE) jira.grant(accountId, id, { permissions: grantedTo(accountId) });
  }
}

function fillProject(
  setup: FakeSetup,
  { id, key, name, issueTypeIds, components }: (typeof PROJECTS)[number],
): void {
  setup.place({ id, key, name });
  for (const type of ISSUE_TYPES.filter((one) => issueTypeIds.includes(one.id)))
    setup.type(id, type.id, type.name);
  for (const component of components) setup.component(id, component.id, component.name);
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
