import type { BoardConfiguration, Card } from '../../api/agile';
import type { Transition } from '../../api/schemas';

type Columns = BoardConfiguration['columnConfig']['columns'];

/** A column of a board and the cards in it. */
export interface Column {
  name: string;
  statusIds: string[];
  cards: Card[];
}

/** The cards of a board in its columns, in their order. `placed` says where cards are on their way to, by key. */
export function inColumns(
  columns: Columns,
  cards: readonly Card[],
  placed: ReadonlyMap<string, number> = new Map(),
): Column[] {
  return columns.map(({ name, statuses }, at) => {
    const statusIds = statuses.map(({ id }) => id);
    const belongs = (card: Card): boolean => {
      const to = placed.get(card.key);
      return to === undefined ? statusIds.includes(card.fields.status.id) : to === at;
    };
    return { name, statusIds, cards: cards.filter(belongs) };
  });
}

/** The ways from a card into a column; several where its workflow has several. */
export const waysInto = (
  column: Pick<Column, 'statusIds'>,
  transitions: readonly Transition[],
): Transition[] => transitions.filter(({ to }) => column.statusIds.includes(to.id));

/** Whether work on a card counts as complete: it is in the last column that has a status. */
export function doneIn(columns: Columns, card: Card): boolean {
  const last = columns.findLast(({ statuses }) => statuses.length > 0);
  return last?.statuses.some(({ id }) => id === card.fields.status.id) ?? false;
}

/** Cards side by side in a lane: those of one person, or of one epic. */
export interface Lane {
  id: string;
  title: string;
  cards: Card[];
}

export type Grouping = 'none' | 'assignee' | 'epic';

const LANE: Record<Exclude<Grouping, 'none'>, (card: Card) => [id: string, title: string]> = {
  assignee: ({ fields: { assignee } }) => [assignee?.accountId ?? '', assignee?.displayName ?? 'Unassigned'],
  epic: ({ fields: { epic } }) => [epic?.key ?? '', epic?.name ?? 'Issues without epic'],
};

/** The cards in lanes by name, those of nobody and of no epic last; without grouping, all in one. */
export function inLanes(cards: readonly Card[], grouping: Grouping): Lane[] {
  if (grouping === 'none') return [{ id: '', title: '', cards: [...cards] }];
  const lanes = new Map<string, Lane>();
  for (const card of cards) {
    const [id, title] = LANE[grouping](card);
    const lane = lanes.get(id) ?? { id, title, cards: [] };
    lane.cards.push(card);
    lanes.set(id, lane);
  }
  return [...lanes.values()].sort(
    (left, right) =>
      Number(left.id === '') - Number(right.id === '') || left.title.localeCompare(right.title),
  );
}
