import type { Card } from '../../api/agile';
import { Link } from '../../lib/route';
import { Button } from '../../parts/button';
import { TypeTile } from '../../parts/issueType';
import { Menu } from '../../parts/menu';
import type { BoardFrame } from './boardFrame';
import { AppValues, CardPerson, EpicLozenge } from './cardParts';
import type { Column } from './columns';
import { estimateOf } from './estimates';

interface Props {
  card: Card;
  frame: BoardFrame;
  columns: readonly Column[];
  dragged: boolean;
  /** Whether Jira is being asked to move it. */
  moving: boolean;
  onMove: (card: Card, column: number) => void;
}

/** An issue on the board. */
export function BoardCard({ card, frame, columns, dragged, moving, onMove }: Props) {
  const { rights, appFields, estimateField } = frame;
  const { summary, issuetype, status, priority } = card.fields;
  const done = status.statusCategory.key === 'done';
  const estimate = estimateOf(card, estimateField);
  return (
    <li
      className={`board-card ${dragged ? 'board-card-dragged' : ''}`}
      data-key={card.key}
      draggable={rights.transition}
      aria-busy={moving}
    >
      <div className="board-card-top">
        <span className="board-card-summary">{summary}</span>
        {rights.transition && <CardMenu card={card} columns={columns} onMove={onMove} />}
      </div>
      <EpicLozenge card={card} />
      <AppValues card={card} fields={appFields} />
      <div className="board-card-foot">
        <TypeTile type={issuetype} />
        <Link
          href={`/browse/${card.key}`}
          draggable={false}
          className={`plan-key ${done ? 'plan-key-done' : ''}`}
        >
          {card.key}
        </Link>
        {moving && (
          <span className="small subtle" role="status">
            Moving…
          </span>
        )}
        <span className="board-card-end">
          {priority && (
            <span className="small subtle" title="Priority">
              <span className="visually-hidden">Priority: </span>
              {priority.name}
            </span>
          )}
          {estimate !== undefined && (
            <span className="badge" title="Estimate">
              <span className="visually-hidden">Estimate: </span>
              {estimate}
            </span>
          )}
          <CardPerson card={card} />
        </span>
      </div>
    </li>
  );
}

/** What dragging does, for those who do not drag. */
function CardMenu({ card, columns, onMove }: Pick<Props, 'card' | 'columns' | 'onMove'>) {
  const label = `Move ${card.key}`;
  const elsewhere = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => !column.statusIds.includes(card.fields.status.id));
  return (
    <Menu
      label={label}
      align="end"
      trigger={(props) => <Button look="subtle" compact bare icon="more" aria-label={label} {...props} />}
    >
      {elsewhere.map(({ column, at }) => (
        <button key={at} type="button" role="menuitem" className="menu-item" onClick={() => onMove(card, at)}>
          Move to {column.name}
        </button>
      ))}
    </Menu>
  );
}
