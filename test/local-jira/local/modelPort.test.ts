import { createModelPort } from '../../../local-jira/local/modelPort';
import { sortable } from '../../../local-jira/jira/tables';
import { createSite } from '../../support/jiraSite';

const { jira } = createSite();
const port = createModelPort(jira.model);
const { sprints } = jira.model.core.tables;
const board = jira.model.core.tables.boards.get(sortable('1'));

const sprint = (id: number, state: 'future' | 'active' | 'closed') =>
  sprints.put(sortable(String(id)), {
    ...{ id, name: `Sprint ${id}`, state, originBoardId: 1, position: id },
    createdDate: '2026-11-02T09:00:00.000Z',
  });

const TELE = { id: '10000', key: 'TELE', type: 'software' };

test('a board is there for who may browse its project', () => {
  expect(board?.projectId).toBe(TELE.id);
  expect(port.board(1, 'jonas-weber')).toEqual({ board: { id: 1, type: 'scrum' }, project: TELE });
  expect(port.board(1, 'nobody')).toBeUndefined();
  expect(port.board(99, 'jonas-weber')).toBeUndefined();
});

test('a sprint is there on the boards that show it, until it is closed', () => {
  sprint(4, 'active');
  sprint(5, 'closed');
  expect(port.sprint(4, undefined, 'jonas-weber')).toMatchObject({
    sprint: { id: 4, state: 'active' },
    project: TELE,
  });
  expect(port.sprint(4, 1, 'jonas-weber')).toBeDefined();
  expect(port.sprint(4, 2, 'jonas-weber')).toBeUndefined();
  expect(port.sprint(4, undefined, 'nobody')).toBeUndefined();
  expect(port.sprint(5, undefined, 'jonas-weber')).toBeUndefined();
  expect(port.sprint(6, undefined, 'jonas-weber')).toBeUndefined();
});

test('Viktor administers Jira, Jonas does not', () => {
  expect([port.administers('viktor-hale'), port.administers('jonas-weber')]).toEqual([true, false]);
});
