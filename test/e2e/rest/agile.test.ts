import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publish, type AgileClient, type PublishedClients } from '../../support/e2e/publishedClient';
import type { AgileSite } from '../../support/agileSite';
import { createAgileSite } from '../../support/agileSite';
import { at } from '../../support/jiraAnswer';

let site: AgileSite;
let published: PublishedClients;
let client: AgileClient;

before(async () => {
  site = createAgileSite();
  published = await publish(site);
  client = published.agileClientOf('viktor.hale');
});

after(() => published.close());

const DATES = { startDate: '2026-11-02T09:00:00.000Z', endDate: '2026-11-16T09:00:00.000Z' };

/** Three things to do in a project and, where it has one, an epic above the first. */
async function backlogOf(key: string, type: string): Promise<{ epic: string; keys: string[] }> {
  const project = { project: { key } };
  const epic = await site.add({ ...project, issuetype: { name: 'Epic' } });
  const keys = [await site.add({ ...project, issuetype: { name: type }, parent: { key: epic } })];
  for (let times = 0; times < 2; times += 1)
    keys.push(await site.add({ ...project, issuetype: { name: type } }));
  return { epic, keys };
}

const keysOf = (answer: { issues: { key: string }[] }): string[] => answer.issues.map((issue) => issue.key);

const PROJECTS: [key: string, boardId: number, type: string][] = [
  ['TELE', 1, 'Story'],
  ['RPM', 2, 'Task'],
];

for (const [project, boardId, type] of PROJECTS) {
  test(`a published client reads the board of ${project}`, async () => {
    const boards = await client.board.getAllBoards({ projectKeyOrId: project });
    const ids = boards.values.map((board) => board.id);
    assert.deepEqual(ids, [boardId]);
    assert.equal((await client.board.getBoard({ boardId })).location?.projectKey, project);
    assert.equal((await client.board.getProjects({ boardId })).values?.[0]?.key, project);
    assert.equal((await client.board.getProjectsFull({ boardId })).values?.[0]?.key, project);
  });

  test(`a published client reads the configuration of the board of ${project}`, async () => {
    const configuration = await client.board.getConfiguration({ boardId });
    assert.equal(configuration.ranking?.rankCustomFieldId, 10019);
    assert.ok((configuration.columnConfig?.columns ?? []).length >= 3);
    const filterId = Number(configuration.filter?.id);
    assert.equal((await client.board.getBoardByFilterId({ filterId })).values[0]?.id, boardId);
  });

  test(`a published client takes a sprint of ${project} through its life`, async () => {
    const { epic, keys } = await backlogOf(project, type);
    const [first = '', second = '', third = ''] = keys;
    const sprint = await client.sprint.createSprint({
      name: `${project} 1`,
      originBoardId: boardId,
      ...DATES,
    });
    const sprintId = sprint.id ?? 0;
    assert.equal(sprint.state, 'future');
    await client.sprint.moveIssuesToSprintAndRank({ sprintId, issues: [first, second] });
    await client.issue.rankIssues({ issues: [second], rankBeforeIssue: first });
    assert.deepEqual(keysOf(await client.sprint.getIssuesForSprint({ sprintId })), [second, first]);
    assert.deepEqual(keysOf(await client.board.getBoardIssuesForSprint({ boardId, sprintId })), [
      second,
      first,
    ]);
    assert.deepEqual(keysOf(await client.board.getIssuesForBacklog({ boardId })), [third]);
    assert.equal((await client.board.getApproximateIssueCountForBacklog({ boardId })).count, 1);
    const started = await client.sprint.partiallyUpdateSprint({ sprintId, state: 'active' });
    assert.equal(started.state, 'active');
    const { fields = {} } = await client.issue.getIssue({ issueIdOrKey: first });
    assert.deepEqual([at(fields, 'sprint', 'id'), at(fields, 'epic', 'key')], [sprintId, epic]);
    await client.backlog.moveIssuesToBacklog({ issues: [second] });
    await client.backlog.moveIssuesToBacklogForBoard({ boardId, issues: [second], rankAfterIssue: third });
    assert.deepEqual(keysOf(await client.board.getIssuesForBacklog({ boardId })), [third, second]);
    const closed = await client.sprint.partiallyUpdateSprint({ sprintId, state: 'closed' });
    assert.ok(closed.completeDate instanceof Date);
    const sprints = await client.board.getAllSprints({ boardId, state: 'closed' });
    assert.deepEqual(
      sprints.values?.map((one) => one.id),
      [sprintId],
    );
    assert.deepEqual(keysOf(await client.board.getIssuesForBacklog({ boardId })), [first, third, second]);
  });

  test(`a published client reads the issues of the board of ${project} page by page`, async () => {
    const query = { boardId, maxResults: 2, jql: 'order by key asc' };
    const page = await client.board.getIssuesForBoard(query);
    assert.deepEqual([page.issues.length, page.isLast], [2, false]);
    const token = page.nextPageToken === undefined ? {} : { nextPageToken: page.nextPageToken };
    const rest = await client.board.getIssuesForBoard({ ...query, ...token });
    assert.deepEqual([rest.issues.length, rest.isLast], [1, true]);
    const all = [...keysOf(page), ...keysOf(rest)];
    assert.deepEqual(all, [...all].sort());
    assert.equal((await client.board.getApproximateIssueCountForBoard({ boardId })).count, 3);
  });

  test(`a published client edits, swaps and deletes sprints of ${project}`, async () => {
    const made = [];
    for (const name of ['A', 'B'])
      made.push(await client.sprint.createSprint({ name, originBoardId: boardId }));
    const [one = 0, two = 0] = made.map((sprint) => sprint.id);
    await client.sprint.swapSprint({ sprintId: one, sprintToSwapWith: two });
    const future = await client.board.getAllSprints({ boardId, state: 'future' });
    assert.deepEqual(
      future.values?.map((sprint) => sprint.id),
      [two, one],
    );
    const edited = await client.sprint.updateSprint({
      sprintId: one,
      name: 'A2',
      state: 'future',
      goal: 'Safe visits',
    });
    assert.deepEqual([edited.name, edited.goal], ['A2', 'Safe visits']);
    await client.sprint.setProperty({ sprintId: String(one), propertyKey: 'note', propertyValue: { a: 1 } });
    const property = await client.sprint.getProperty({ sprintId: String(one), propertyKey: 'note' });
    assert.deepEqual(property, { key: 'note', value: { a: 1 } });
    assert.equal((await client.sprint.getPropertiesKeys({ sprintId: String(one) })).keys?.[0]?.key, 'note');
    await client.sprint.deleteProperty({ sprintId: String(one), propertyKey: 'note' });
    for (const sprintId of [one, two]) await client.sprint.deleteSprint({ sprintId });
    await assert.rejects(() => client.sprint.getSprint({ sprintId: one }), /404|cannot be viewed/u);
  });

  test(`a published client reads epics and estimates of ${project}`, async () => {
    const { epic, keys } = await backlogOf(project, type);
    const [key = ''] = keys;
    const found = await client.epic.getEpic({ epicIdOrKey: epic });
    assert.equal(found.key, epic);
    const epics = await client.board.getEpics({ boardId, done: 'false' });
    assert.ok(epics.values?.some((one) => one.key === epic));
    assert.deepEqual(keysOf(await client.epic.getIssuesForEpic({ epicIdOrKey: epic })), [key]);
    const onBoard = await client.board.getBoardIssuesForEpic({ boardId, epicId: found.id ?? 0 });
    assert.deepEqual(keysOf(onBoard), [key]);
    assert.ok(!keysOf(await client.epic.getIssuesWithoutEpic()).includes(key));
    await client.issue.estimateIssueForBoard({ issueIdOrKey: key, boardId, value: '5' });
    assert.equal((await client.issue.getIssueEstimationForBoard({ issueIdOrKey: key, boardId })).value, 5);
  });

  test(`a published client makes and deletes another board of ${project}`, async () => {
    const filterId = 10_000 + boardId;
    const made = await client.board.createBoard({ name: 'Second', type: 'kanban', filterId });
    const id = made.id ?? 0;
    await client.board.setBoardProperty({
      boardId: String(id),
      propertyKey: 'x',
      propertyValue: { on: true },
    });
    const read = await client.board.getBoardProperty({ boardId: String(id), propertyKey: 'x' });
    assert.deepEqual(read, { key: 'x', value: { on: true } });
    await client.board.deleteBoardProperty({ boardId: String(id), propertyKey: 'x' });
    assert.deepEqual((await client.board.getBoardPropertyKeys({ boardId: String(id) })).keys, []);
    await client.board.deleteBoard({ boardId: id });
    assert.equal((await client.board.getAllBoards({ projectKeyOrId: project })).total, 1);
  });
}
