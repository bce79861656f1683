import { extensionOf } from '../../../local-jira/site/place';
import { agileExtension } from '../../../local-jira/site/places/agile';
import type { Place } from '../../../local-jira/site/place';
import { placeDeps } from './placeDeps';

const project = { id: '10000', key: 'TELE', type: 'software' };
const issue = { id: '10001', key: 'TELE-1', type: 'Story', typeId: '7' };
const board = { id: '1', type: 'scrum' };
const sprint = { id: '12', state: 'active' };
const caller = { kind: 'user', accountId: 'jonas-weber' } as const;
const rule = { workflowId: 'w1', configuration: '{"a":1}' };

const everything = ['browse', 'ADMINISTER_PROJECTS', 'ADMINISTER'];
const extension = (type: string, place: Place, may: string[] = everything) =>
  extensionOf(placeDeps(may), { caller, place, type });

describe('places of an app', () => {
  it.each<[string, Place, object]>([
    ['jira:issuePanel', { issueKey: 'TELE-1' }, { issue, project }],
    ['jira:issueContext', { issueKey: 'TELE-1' }, { issue, project }],
    ['jira:issueActivity', { issueKey: 'TELE-1' }, { issue, project }],
    ['jira:issueAction', { issueKey: 'TELE-1' }, { issue, project }],
    [
      'jira:customField',
      { issueKey: 'TELE-1', fieldId: 'customfield_1' },
      {
        ...{ issue, project, fieldId: 'customfield_1', fieldValue: { state: 'passed' } },
        ...{ entryPoint: 'view', renderContext: 'issue-view' },
      },
    ],
    ['jira:projectPage', { projectKey: 'TELE' }, { project }],
    ['jira:projectSettingsPage', { projectKey: 'TELE' }, { project }],
    ['jira:globalPage', {}, {}],
    ['jira:adminPage', {}, {}],
    ['jira:boardAction', { boardId: 1 }, { board, project }],
    ['jira:backlogAction', { boardId: 1, action: 'a' }, { board, project, extension: { action: 'a' } }],
    ['jira:sprintAction', { boardId: 1, sprintId: 12 }, { board, project, sprint }],
    [
      'jira:workflowValidator',
      { rule },
      {
        isNewEditor: true,
        workflowId: 'w1',
        transitionContext: { id: null, from: null, to: null },
        validatorConfig: '{"a":1}',
      },
    ],
    [
      'jira:workflowCondition',
      { rule, projectKey: 'TELE' },
      {
        isNewEditor: true,
        workflowId: 'w1',
        transitionContext: { id: null, from: null, to: null },
        scopedProjectId: '10000',
        conditionConfig: '{"a":1}',
      },
    ],
  ])('give %s the context that is documented', async (type, place, expected) => {
    const location = 'http://localhost:8090/here?a=1';
    expect(await extension(type, { ...place, location: '/here?a=1' })).toEqual({
      ...{ type, location },
      ...expected,
    });
  });

  it.each<[string, Place, string[]]>([
    ['jira:issuePanel', { issueKey: 'TELE-1' }, ['ADMINISTER']],
    ['jira:issuePanel', { issueKey: 'TELE-9' }, everything],
    ['jira:issuePanel', { projectKey: 'TELE' }, everything],
    ['jira:issuePanel', {}, everything],
    ['jira:customField', { issueKey: 'TELE-1' }, everything],
    ['jira:projectPage', { projectKey: 'TELE' }, []],
    ['jira:projectPage', { issueKey: 'TELE-1' }, everything],
    ['jira:projectSettingsPage', { projectKey: 'TELE' }, ['browse', 'ADMINISTER']],
    ['jira:adminPage', {}, ['browse', 'ADMINISTER_PROJECTS']],
    ['jira:boardAction', { boardId: 2 }, everything],
    ['jira:boardAction', { boardId: 1 }, []],
    ['jira:sprintAction', { boardId: 1 }, everything],
    ['jira:sprintAction', { sprintId: 12 }, everything],
    ['jira:sprintAction', { boardId: 1, sprintId: 13 }, everything],
    ['jira:sprintAction', { boardId: 1, sprintId: 99 }, everything],
    ['jira:workflowValidator', { rule }, ['browse', 'ADMINISTER_PROJECTS']],
    ['jira:workflowValidator', { rule, projectKey: 'TELE' }, ['browse', 'ADMINISTER']],
    ['jira:workflowValidator', {}, everything],
    ['jira:dashboardGadget', { projectKey: 'TELE' }, everything],
    ['toString', { projectKey: 'TELE' }, everything],
  ])('give %s nothing at %j to somebody who holds %j', async (type, place, may) => {
    expect(await extension(type, place, may)).toBeUndefined();
  });

  it('name boards and sprints by number if that is what Jira does', async () => {
    const question = { caller, place: { boardId: 1, sprintId: 12 }, type: 'jira:sprintAction' };
    expect(await agileExtension(placeDeps(everything), question, { idsAsText: false })).toMatchObject({
      board: { id: 1 },
      sprint: { id: 12 },
    });
  });
});
