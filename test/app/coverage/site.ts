import type { Ports, WorkflowTransition } from '../../../src/app/ports';
import { fakeSetup, type FakeSetup } from '../../support/fakes/fakeSetup';
import { fakeJira, type FakeJira } from '../../support/fakeJira';
import { fakePorts, type FakePorts } from '../../support/fakePorts';

export const TELE = '10000';
export const RPM = '10001';
export const caller = { accountId: 'viktor-hale', accountType: 'licensed' };

/** A site with one project that Viktor administers and Jonas works in. */
export interface CoverageSite {
  readonly ports: Ports;
  readonly store: FakePorts['store'];
  readonly jira: FakeJira;
  readonly setup: FakeSetup;
}

export function coverageSite(): CoverageSite {
  const ports = fakePorts();
  const jira = fakeJira();
  const setup = fakeSetup(jira);
  jira.signIn(caller.accountId);
  jira.grant('viktor-hale', TELE, { administer: true });
  jira.grant('jonas-weber', TELE, { edit: true });
  for (const [id, name, category] of STATUSES) jira.status(TELE, id, name, category);
  setup.place({ id: TELE, key: 'TELE', name: 'Telehealth Platform' });
  setup.type(TELE, '10001', 'Story');
  setup.type(TELE, '10002', 'Task');
  setup.field('summary', 'Summary');
  setup.field('customfield_1', 'Clinical claim');
  return { ports: { ...ports, jira, setup }, store: ports.store, jira, setup };
}

const STATUSES = [
  ['1', 'In Progress', 'indeterminate'],
  ['2', 'In Review', 'indeterminate'],
  ['3', 'Done', 'done'],
] as const;

export const aTransition = (parts: Partial<WorkflowTransition> = {}): WorkflowTransition => ({
  workflow: { id: 'w1', name: 'Telehealth workflow' },
  id: '31',
  name: 'Done',
  kind: 'directed',
  from: ['2'],
  to: '3',
  issueTypes: ['10001'],
  carries: true,
  adds: [],
  screen: [],
  ...parts,
});
