import { useId, useMemo, useState } from 'react';
import type { Card } from '../../api/agile';
import { issuesInWords } from './estimates';
import { inColumns, inLanes } from './columns';
import type { Column, Grouping } from './columns';
import { BoardCard } from './boardCard';
import { passes } from './filter';
import { FilterBar, useCardFilter } from './filterBar';
import { GroupPicker } from './groupPicker';
import type { BoardView, useBoard } from './useBoard';
import { useDragCards } from './useDragCards';
import type { CellDrag } from './useDragCards';
import { useMoves } from './useMoves';
import type { Moves } from './useMoves';

type Props = { view: BoardView } & Pick<ReturnType<typeof useBoard>, 'placed' | 'place' | 'reload'>;

/** The columns of a board with the cards that the filter leaves, in lanes if somebody wants them. */
export function BoardColumns({ view, placed, place, reload }: Props) {
  const { frame, cards } = view;
  const [filter, setFilter] = useCardFilter();
  const [grouping, setGrouping] = useState<Grouping>('none');
  const shown = useMemo(() => cards.filter((card) => passes(filter, card)), [cards, filter]);
  const columns = inColumns(frame.columns, shown, placed);
  const moves = useMoves({ columns, place, reload });
  const drag = useDragCards(cards, moves.drop);
  const id = useId();
  const widths = { gridTemplateColumns: `repeat(${columns.length}, minmax(216px, 1fr))` };
  return (
    <>
      <div className="board-filter-row">
        <FilterBar label="Search board" cards={cards} filter={filter} onChange={setFilter} />
        <GroupPicker grouping={grouping} onChange={setGrouping} />
      </div>
      <div className="board-scroll" role="region" aria-label="Columns" tabIndex={0}>
        <div className="board-grid" style={widths}>
          {columns.map((column, at) => (
            <ColumnHead key={column.name} id={`${id}-${at}`} column={column} />
          ))}
        </div>
        {inLanes(shown, grouping).map((lane) => (
          <div key={lane.id} className="board-lane">
            {grouping !== 'none' && (
              <h3 className="board-lane-title">
                {lane.title} <span className="subtle small">{issuesInWords(lane.cards.length)}</span>
              </h3>
            )}
            <div className="board-grid" style={widths}>
              {inColumns(frame.columns, lane.cards, placed).map((column, at) => (
                <Cell
                  key={column.name}
                  labelledBy={`${id}-${at}`}
                  {...{ view, column, at, columns, moves, drag }}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      {moves.dialogs}
    </>
  );
}

function ColumnHead({ id, column }: { id: string; column: Column }) {
  return (
    <div className="board-column-head">
      <h2 id={id}>{column.name}</h2>
      <span className="badge">
        {column.cards.length}
        <span className="visually-hidden">{column.cards.length === 1 ? ' issue' : ' issues'}</span>
      </span>
    </div>
  );
}

interface CellProps {
  view: BoardView;
  column: Column;
  columns: readonly Column[];
  at: number;
  labelledBy: string;
  moves: Moves;
  drag: { dragged: Card | undefined; over: number | undefined; cellDrag: (column: number) => CellDrag };
}

/** A column within a lane. */
function Cell({ view, column, columns, at, labelledBy, moves, drag }: CellProps) {
  const over = drag.over === at ? 'board-cell-over' : '';
  return (
    <ul className={`board-cell ${over}`} aria-labelledby={labelledBy} {...drag.cellDrag(at)}>
      {column.cards.map((card) => (
        <BoardCard
          key={card.key}
          card={card}
          frame={view.frame}
          columns={columns}
          dragged={drag.dragged?.key === card.key}
          moving={moves.moving === card.key}
          onMove={moves.drop}
        />
      ))}
    </ul>
  );
}
