import { memo } from 'react';
import type { Card } from '../../api/agile';
import { Link } from '../../lib/route';
import { Button } from '../../parts/button';
import { TypeTile } from '../../parts/issueType';
import { StatusLozenge } from '../../parts/lozenge';
import { Menu } from '../../parts/menu';
import type { BoardFrame } from '../board/boardFrame';
import { AppValues, CardPerson, EpicLozenge } from '../board/cardParts';
import { estimateOf } from '../board/estimates';
import { Estimate } from './estimate';
import { offersFor } from './sections';
import type { Section, Target } from './sections';

/** What a row can do. The same object for all rows, so that only rows that change are drawn anew. */
export interface RowActions {
  move: (key: string, target: Target) => void;
  estimate: (key: string, value: number | null) => void;
  /** The sections as they are shown now. */
  shown: () => readonly Section[];
}

interface Props {
  card: Card;
  frame: BoardFrame;
  actions: RowActions;
  dragged: boolean;
  /** Where a dragged row would go. */
  mark: 'before' | 'after' | undefined;
}

/** One issue of the backlog. */
export const Row = memo(function Row({ card, frame, actions, dragged, mark }: Props) {
  const { rights, estimateField, appFields } = frame;
  const { status, issuetype, summary } = card.fields;
  const done = status.statusCategory.key === 'done';
  const classes = ['plan-row', dragged && 'plan-row-dragged', mark && `plan-row-${mark}`];
  return (
    <li className={classes.filter(Boolean).join(' ')} data-key={card.key} draggable={rights.schedule}>
      <TypeTile type={issuetype} />
      <Link
        href={`/browse/${card.key}`}
        draggable={false}
        className={`plan-key ${done ? 'plan-key-done' : ''}`}
      >
        {card.key}
      </Link>
      <span className="plan-summary">{summary}</span>
      <span className="plan-facts">
        <EpicLozenge card={card} />
        <AppValues card={card} fields={appFields} />
      </span>
      <span className="plan-status">
        <StatusLozenge status={status} />
      </span>
      {estimateField !== undefined && (
        <Estimate
          issueKey={card.key}
          value={estimateOf(card, estimateField)}
          onSave={rights.editIssues ? (value) => actions.estimate(card.key, value) : undefined}
        />
      )}
      <CardPerson card={card} />
      {rights.schedule && <RowMenu issueKey={card.key} actions={actions} />}
    </li>
  );
});

/** Everything that dragging does, for those who do not drag. */
function RowMenu({ issueKey, actions }: { issueKey: string; actions: RowActions }) {
  return (
    <Menu
      label={`Move ${issueKey}`}
      align="end"
      trigger={(props) => (
        <Button look="subtle" compact bare icon="more" aria-label={`Move ${issueKey}`} {...props} />
      )}
    >
      <RowOffers issueKey={issueKey} actions={actions} />
    </Menu>
  );
}

function RowOffers({ issueKey, actions }: { issueKey: string; actions: RowActions }) {
  const offers = offersFor(actions.shown(), issueKey);
  return (
    <>
      {offers.map(({ text, target }) => (
        <button
          key={text + target.section}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => actions.move(issueKey, target)}
        >
          {text}
        </button>
      ))}
      {offers.length === 0 && (
        <div className="menu-empty" role="menuitem" aria-disabled="true" tabIndex={-1}>
          There is nowhere else to move it.
        </div>
      )}
    </>
  );
}
