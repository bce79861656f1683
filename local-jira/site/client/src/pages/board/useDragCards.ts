import { useMemo, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { Card } from '../../api/agile';

/** Handlers for a column: its cards have `data-key` and are draggable. */
export interface CellDrag {
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragEnd: () => void;
  onDrop: (event: DragEvent) => void;
}

/** Dragging cards between columns. `over` is the column under the pointer. */
export function useDragCards(
  cards: readonly Card[],
  onDrop: (card: Card, column: number) => void,
): { dragged: Card | undefined; over: number | undefined; cellDrag: (column: number) => CellDrag } {
  const [dragged, setDragged] = useState<Card>();
  const [over, setOver] = useState<number>();
  const latest = useRef({ cards, onDrop });
  latest.current = { cards, onDrop };
  const held = useRef<Card>();
  const cellDrag = useMemo(() => {
    const end = (): void => {
      held.current = undefined;
      setDragged(undefined);
      setOver(undefined);
    };
    return (column: number): CellDrag => ({
      onDragStart: (event) => {
        const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
        const card = latest.current.cards.find(({ key }) => key === row?.dataset['key']);
        if (!card) return;
        event.dataTransfer.setData('text/plain', card.key);
        event.dataTransfer.effectAllowed = 'move';
        held.current = card;
        setDragged(card);
      },
      onDragOver: (event) => {
        if (!held.current) return;
        event.preventDefault();
        setOver(column);
      },
      onDragEnd: end,
      onDrop: (event) => {
        event.preventDefault();
        const card = held.current;
        end();
        if (card) latest.current.onDrop(card, column);
      },
    });
  }, []);
  return { dragged, over, cellDrag };
}
