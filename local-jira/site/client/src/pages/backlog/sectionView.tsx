import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import type { BoardFrame } from '../board/boardFrame';
import { TotalBadges } from '../board/cardParts';
import { datesInWords } from '../board/dates';
import { issuesInWords, totals } from '../board/estimates';
import { Row } from './row';
import type { RowActions } from './row';
import type { Section, Target } from './sections';
import type { SectionDrag } from './useDragRows';

interface Props {
  frame: BoardFrame;
  section: Section;
  /** The section with what the filter leaves of it. */
  shown: Section;
  actions: RowActions;
  drag: SectionDrag;
  dragged: string | undefined;
  /** Where in this section a dragged row would go; undefined while it is elsewhere. */
  over: Target | undefined;
  tools: ReactNode;
  /** The line that adds an issue. */
  foot: ReactNode;
}

/** A sprint or the backlog with its rows, which can be folded away. */
export function SectionView(props: Props) {
  const { frame, section, shown, drag, over, tools, foot } = props;
  const [open, setOpen] = useState(true);
  const id = useId();
  const { sprint, cards } = section;
  return (
    <section
      className={`plan-section ${over && over.key === undefined ? 'plan-section-over' : ''}`}
      aria-labelledby={`${id}-title`}
      {...drag}
    >
      <div className="plan-head">
        <h2 id={`${id}-title`}>
          <button
            type="button"
            className="plan-toggle"
            aria-expanded={open}
            aria-controls={`${id}-rows`}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevronDown' : 'chevronRight'} />
            {sprint?.name ?? 'Backlog'}
          </button>
        </h2>
        <About section={section} shown={shown} />
        <div className="plan-tools">
          {frame.estimateField !== undefined && <TotalBadges totals={totals(cards, frame.estimateField)} />}
          {tools}
        </div>
      </div>
      {sprint?.goal && (
        <p className="plan-goal">
          <span className="visually-hidden">Goal: </span>
          {sprint.goal}
        </p>
      )}
      <div id={`${id}-rows`} hidden={!open}>
        <Rows {...props} />
        {foot}
      </div>
    </section>
  );
}

function About({ section: { sprint, cards }, shown }: Pick<Props, 'section' | 'shown'>) {
  const count = shown.cards.length === cards.length ? '' : `${shown.cards.length} of `;
  return (
    <span className="subtle plan-about">
      {sprint && <span>{datesInWords(sprint)}</span>}
      <span>{count + issuesInWords(cards.length)}</span>
    </span>
  );
}

function Rows({ frame, section, shown, actions, dragged, over }: Props) {
  if (shown.cards.length === 0) return <p className="plan-empty">{emptyWords(section)}</p>;
  return (
    <ul className="plan-rows">
      {shown.cards.map((card) => (
        <Row
          key={card.key}
          card={card}
          frame={frame}
          actions={actions}
          dragged={dragged === card.key}
          mark={over?.key === card.key ? (over.after ? 'after' : 'before') : undefined}
        />
      ))}
    </ul>
  );
}

function emptyWords({ cards, sprint }: Section): string {
  if (cards.length > 0) return 'No issues match the filters.';
  return sprint
    ? 'Plan this sprint: drag issues here, or move them by their menus.'
    : 'The backlog is empty.';
}
