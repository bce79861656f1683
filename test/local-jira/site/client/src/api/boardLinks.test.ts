import { boardLinks } from '../../../../../../local-jira/site/client/src/api/boardLinks';

describe('links to the boards of a project', () => {
  it('lead to the board and its backlog', () => {
    expect(boardLinks('TELE', [{ id: 1, name: 'TELE board', type: 'scrum' }])).toEqual([
      { href: '/projects/TELE/boards/1', text: 'Board' },
      { href: '/projects/TELE/boards/1/backlog', text: 'Backlog' },
    ]);
  });

  it('name boards where there are several, and know that kanban has no backlog', () => {
    const boards = [
      { id: 1, name: 'Team', type: 'simple' },
      { id: 2, name: 'Ops', type: 'kanban' },
    ];
    expect(boardLinks('RPM', boards).map(({ text }) => text)).toEqual([
      ...['Board: Team', 'Backlog: Team', 'Board: Ops'],
    ]);
  });

  it('are none without a board', () => {
    expect(boardLinks('RPM', [])).toEqual([]);
  });
});
