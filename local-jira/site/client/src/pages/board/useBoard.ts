import { useCallback, useState } from 'react';
import { loadCards } from '../../api/agile';
import type { Card, Sprint } from '../../api/agile';
import type { Loaded } from '../../lib/useLoad';
import { useLoad } from '../../lib/useLoad';
import { useSite } from '../../site';
import { loadBoardFrame, moreFields } from './boardFrame';
import type { BoardFrame } from './boardFrame';

export interface BoardView {
  frame: BoardFrame;
  /** The sprints that run; none on a board that works without. */
  active: Sprint[];
  /** Whether the board shows what is in its sprints, rather than everything. */
  bySprint: boolean;
  cards: Card[];
}

/** Scrum boards work in sprints; simple ones as soon as somebody has planned one. */
export const worksBySprint = ({ board, sprints }: Pick<BoardFrame, 'board' | 'sprints'>): boolean =>
  board.type === 'scrum' || (board.type === 'simple' && sprints.length > 0);

async function loadBoardView(boardId: number): Promise<BoardView> {
  const frame = await loadBoardFrame(boardId);
  const fields = moreFields(frame);
  const bySprint = worksBySprint(frame);
  const active = frame.sprints.filter(({ state }) => state === 'active');
  const lists = bySprint ? active.map(({ id }) => `sprint/${id}/issue`) : ['issue'];
  const cards = await Promise.all(lists.map((list) => loadCards(`/board/${boardId}/${list}`, fields)));
  return { frame, active, bySprint, cards: cards.flat() };
}

/** A board with its cards, and where cards are shown while they are on their way to another column. */
export function useBoard(boardId: number): Loaded<BoardView> & {
  placed: ReadonlyMap<string, number>;
  place: (key: string, column: number | undefined) => void;
} {
  const { session } = useSite();
  const loaded = useLoad(`board:${session.user.accountId}:${boardId}`, () => loadBoardView(boardId));
  const [placed, setPlaced] = useState<ReadonlyMap<string, number>>(new Map());
  const place = useCallback(
    (key: string, column: number | undefined): void =>
      setPlaced((old) => {
        const next = new Map(old);
        if (column === undefined) next.delete(key);
        else next.set(key, column);
        return next;
      }),
    [],
  );
  return { ...loaded, placed, place };
}
