import { useMemo, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { Target } from './sections';

/** Handlers for a section: its rows have `data-key` and are draggable. */
export interface SectionDrag {
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragEnd: () => void;
  onDrop: (event: DragEvent) => void;
}

function rowOf(event: DragEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
}

/** Before the row under the pointer in its upper half, after it in the lower one; below all rows, to the end. */
function targetOf(event: DragEvent, section: string): Target {
  const row = rowOf(event);
  const key = row?.dataset['key'];
  if (!row || key === undefined) return { section };
  const { top, height } = row.getBoundingClientRect();
  return { section, key, after: event.clientY > top + height / 2 };
}

const same = (one: Target | undefined, other: Target): boolean =>
  one?.section === other.section && one.key === other.key && one.after === other.after;

/** Dragging rows within and between sections. */
export function useDragRows(onDrop: (key: string, target: Target) => void): {
  dragged: string | undefined;
  over: Target | undefined;
  sectionDrag: (section: string) => SectionDrag;
} {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<Target>();
  const held = useRef<string>();
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const sectionDrag = useMemo(() => {
    const end = (): void => {
      held.current = undefined;
      setDragged(undefined);
      setOver(undefined);
    };
    return (section: string): SectionDrag => ({
      onDragStart: (event) => {
        const key = rowOf(event)?.dataset['key'];
        if (key === undefined) return;
        event.dataTransfer.setData('text/plain', key);
        event.dataTransfer.effectAllowed = 'move';
        held.current = key;
        setDragged(key);
      },
      onDragOver: (event) => {
        if (held.current === undefined) return;
        event.preventDefault();
        const target = targetOf(event, section);
        setOver((old) => (same(old, target) ? old : target));
      },
      onDragEnd: end,
      onDrop: (event) => {
        event.preventDefault();
        const key = held.current;
        end();
        if (key !== undefined) drop.current(key, targetOf(event, section));
      },
    });
  }, []);
  return { dragged, over, sectionDrag };
}
