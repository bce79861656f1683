import type { Project } from '../entities/project';
import { ACTORS, ROLE } from './people';

const common = {
  description: '',
  leadAccountId: 'ruth-abelman',
  permissionSchemeId: 10000,
  workflowId: 'workflow-telehealth',
  workflowByType: {},
  lastIssueNumber: 0,
};

const component = (id: string, name: string) => ({ id, name, description: '' });
const version = (id: string, name: string) => ({
  id,
  name,
  description: '',
  released: false,
  archived: false,
});

/** Guests may look at Telehealth Platform, not at Remote Monitoring. */
export const PROJECTS: readonly Project[] = [
  {
    ...common,
    id: '10000',
    key: 'TELE',
    name: 'Telehealth Platform',
    style: 'classic',
    issueTypeIds: ['10000', '10001', '10002', '10004', '10003'],
    roleActors: ACTORS,
    components: [
      component('10000', 'Video visits'),
      component('10001', 'Patient portal'),
      component('10002', 'Prescriptions'),
    ],
    versions: [version('10000', '1.0'), version('10001', '1.1')],
  },
  {
    ...common,
    id: '10001',
    key: 'RPM',
    name: 'Remote Monitoring',
    style: 'next-gen',
    permissionSchemeId: 10001,
    workflowId: 'workflow-monitoring',
    issueTypeIds: ['10005', '10006', '10007'],
    roleActors: { ...ACTORS, [ROLE.guests]: { users: [], groups: [] } },
    components: [],
    versions: [],
  },
];
