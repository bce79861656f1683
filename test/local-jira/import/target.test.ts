import { importInto, ImportRefused, planImport, type ImportChoice } from '../../../local-jira/import';
import type { ImportedTicket } from '../../../local-jira/import';
import { idText } from '../../../local-jira/jira/entities/json';
import { demoWorkflow } from '../../../local-jira/jira/site/workflow';
import { createSite, type Site } from '../../support/jiraSite';

const ticket = (key: string, status: string, category: ImportedTicket['category']): ImportedTicket => ({
  ...{ key, line: 1, summary: key, type: 'Task', status, category, description: null },
  ...{ labels: [], components: [], fixVersions: [], subtasks: [], custom: [] },
});
const WARD = [
  ticket('WARD-1', 'To Do', 'new'),
  ticket('WARD-2', 'in review', 'indeterminate'),
  ticket('WARD-3', 'Triaged', 'indeterminate'),
  ticket('WARD-4', 'Triaged', 'indeterminate'),
];
const TRIAGED = [{ from: 'Triaged', to: 'In Progress' }];

let site: Site;
beforeEach(() => {
  site = createSite();
});

const statusOf = (key: string) => {
  const { statuses } = site.jira.model.core.tables;
  return statuses.get(idText(site.jira.model.issueByIdOrKey(key)?.values['status']))?.name;
};
const into = (choice: ImportChoice, tickets: readonly ImportedTicket[] = WARD) =>
  importInto(site.jira.model, choice, tickets);
const everything = () => {
  const { model } = site.jira;
  return JSON.stringify([model.projects(), model.issues(), model.users(), model.core.tables.fields.count()]);
};

it('takes statuses by category unless a workflow is named', () => {
  into({});
  expect(['IMP-1', 'IMP-2', 'IMP-3'].map(statusOf)).toEqual(['To Do', 'In Progress', 'In Progress']);
});

it('takes statuses by name for a named workflow, and by pairs where names differ', () => {
  into({ workflow: 'telehealth WORKFLOW', statuses: TRIAGED });
  expect(['IMP-1', 'IMP-2', 'IMP-3', 'IMP-4'].map(statusOf)).toEqual([
    'To Do',
    'In Review',
    'In Progress',
    'In Progress',
  ]);
});

it('takes a workflow by its id too, and pairs without a workflow', () => {
  into({ workflow: 'workflow-telehealth', statuses: TRIAGED });
  expect(statusOf('IMP-2')).toBe('In Review');
  into({ statuses: [{ from: 'Triaged', to: 'Done' }] }, [
    ...WARD,
    ticket('WARD-9', 'Triaged', 'indeterminate'),
  ]);
  expect(statusOf('IMP-5')).toBe('Done');
});

it('makes a company-managed project of the wanted key and name, with a board', () => {
  expect(into({ projectKey: 'WARD', projectName: 'Ward lists' })).toEqual({
    project: 'WARD',
    created: 4,
    skipped: 0,
  });
  const project = site.jira.model.projectByIdOrKey('WARD');
  expect(project).toMatchObject({ name: 'Ward lists', style: 'classic', workflowId: 'workflow-telehealth' });
  const boards = Array.from(site.jira.model.core.tables.boards.entries(), ([, board]) => board);
  expect(boards.filter(({ projectId }) => projectId === project?.id)).toHaveLength(1);
});

it('makes a team-managed project with types and a workflow of its own', () => {
  const parent = { ...ticket('WARD-7', 'To Do', 'new'), subtasks: ['WARD-8'] };
  const child = { ...ticket('WARD-8', 'To Do', 'new'), type: 'Sub-task' };
  into({ projectKey: 'WARD', projectName: 'Ward lists', style: 'next-gen' }, [parent, child]);
  const { model } = site.jira;
  const project = model.projectByIdOrKey('WARD');
  const own = project?.issueTypeIds.map((id) => model.core.tables.issueTypes.get(id)?.projectId);
  expect(own).toEqual([project?.id, project?.id, project?.id]);
  expect(project?.workflowId).toBe('workflow-ward');
  expect(model.core.tables.workflows.get('workflow-ward')?.name).toBe('Ward lists workflow');
  expect(model.issueByIdOrKey('WARD-2')?.values['parent']).toBe(model.issueByIdOrKey('WARD-1')?.id);
});

it('adds to a project that is there, after its own issues', async () => {
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'a' };
  await site.call('priya-raman', 'POST', '/issue', { fields });
  expect(into({ projectKey: 'TELE' })).toMatchObject({ project: 'TELE', created: 4 });
  expect(site.jira.model.issueByIdOrKey('TELE-2')?.values['summary']).toBe('WARD-1');
  expect(site.jira.model.projectByIdOrKey('TELE')?.name).toBe('Telehealth Platform');
});

it('says what it would do without doing it', () => {
  const before = everything();
  const plan = planImport(site.jira.model, { workflow: 'Telehealth workflow', statuses: TRIAGED }, WARD);
  expect(plan.target).toMatchObject({ key: 'IMP', name: 'Imported tickets', style: 'classic' });
  expect(plan.statuses.map(({ from, tickets, to }) => [from, tickets, to.name])).toEqual([
    ['To Do', 1, 'To Do'],
    ['in review', 1, 'In Review'],
    ['Triaged', 2, 'In Progress'],
  ]);
  expect(plan.fresh).toHaveLength(4);
  expect(everything()).toBe(before);
});

describe('refuses, with what there is, and changes nothing', () => {
  const TELE = 'There is a project TELE already: it is called "Telehealth Platform".';
  it.each<[string, ImportChoice, string[]]>([
    [
      'a project that is not there and has no name',
      { projectKey: 'NOPE' },
      [
        'There is no project NOPE. There are TELE (Telehealth Platform), RPM (Remote Monitoring). To make a new one, give it a name: NOPE:Name.',
      ],
    ],
    ['another name for a project', { projectKey: 'TELE', projectName: 'Ward' }, [TELE]],
    [
      'the name of another project',
      { projectKey: 'WARD', projectName: 'remote monitoring' },
      ['RPM is called "Remote Monitoring" already.'],
    ],
    [
      'another style of a project',
      { projectKey: 'RPM', style: 'classic' },
      ['RPM is there already and team-managed.'],
    ],
    [
      'a workflow that is not there',
      { workflow: 'Ward' },
      ['There is no workflow "Ward". There are "Remote Monitoring workflow", "Telehealth workflow".'],
    ],
    [
      'a status of a pair that no ticket has, and one that the workflow has not',
      { statuses: [{ from: 'Traiged', to: 'Doing' }] },
      [
        'No ticket has the status "Traiged". The export has "To Do", "in review", "Triaged".',
        'The workflow has no status "Doing". It has "To Do", "In Progress", "In Review", "Done".',
      ],
    ],
    [
      'statuses without a place',
      { workflow: 'Telehealth workflow' },
      [
        'The workflow "Telehealth workflow" has no status for "Triaged" (2). It has "To Do", "In Progress", "In Review", "Done". Say for each what it becomes: --import-status "From=To".',
      ],
    ],
  ])('%s', (_, choice, reasons) => {
    const before = everything();
    const refused = () => into(choice);
    expect(refused).toThrow(ImportRefused);
    expect(refused).toThrow(new ImportRefused(reasons));
    expect(everything()).toBe(before);
  });

  it('another workflow for a project that follows one', () => {
    const other = { ...demoWorkflow(undefined), id: 'workflow-ward', name: 'Ward workflow' };
    site.jira.model.setup.workflow(other);
    expect(() => into({ projectKey: 'TELE', workflow: 'Ward workflow', statuses: TRIAGED })).toThrow(
      'TELE follows the workflow "Telehealth workflow", not "Ward workflow".',
    );
    expect(into({ workflow: 'Ward workflow', statuses: TRIAGED })).toMatchObject({ created: 4 });
    expect(site.jira.model.projectByIdOrKey('IMP')?.workflowId).toBe('workflow-ward');
  });

  it('the workflow of a team-managed project for a company-managed one', () => {
    const monitoring = site.jira.model.projectByIdOrKey('RPM')?.workflowId ?? '';
    expect(() => into({ workflow: monitoring, statuses: TRIAGED })).toThrow(
      /belongs to RPM: only a team-managed project can begin with it\.$/,
    );
  });
});

it('may be told the same again: nothing is added', () => {
  into({ statuses: TRIAGED });
  expect(into({ statuses: TRIAGED })).toEqual({ project: 'IMP', created: 0, skipped: 4 });
});
