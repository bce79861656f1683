import { useMemo, useRef } from 'react';
import { moveToSprint, setEstimate } from '../../api/agile';
import { createIssue } from '../../api/jira';
import { BoardHead } from '../board/boardHead';
import { BoardMenu } from '../board/boardMenu';
import { passes } from '../board/filter';
import { FilterBar, useCardFilter } from '../board/filterBar';
import { NewRow } from './newRow';
import type { RowActions } from './row';
import type { Section } from './sections';
import { SectionTools } from './sectionTools';
import { SectionView } from './sectionView';
import { SprintMenu } from './sprintMenu';
import type { BacklogView, useBacklog } from './useBacklog';
import { useDragRows } from './useDragRows';

type Props = BacklogView & Pick<ReturnType<typeof useBacklog>, 'act' | 'move' | 'said' | 'reload'>;

/** The sections of a backlog, narrowed by the filter. */
export function Backlog({ frame, sections, act, move, said, reload }: Props) {
  const [filter, setFilter] = useCardFilter();
  const cards = useMemo(() => sections.flatMap((section) => section.cards), [sections]);
  const shown = useMemo(
    () => sections.map((one) => ({ ...one, cards: one.cards.filter((card) => passes(filter, card)) })),
    [sections, filter],
  );
  const latest = useRef({ frame, shown, act, move });
  latest.current = { frame, shown, act, move };
  const actions = useMemo<RowActions>(
    () => ({
      move: (key, target) => void latest.current.move(key, target),
      estimate: (key, value) =>
        void latest.current.act(`${key} was not estimated`, () =>
          setEstimate(key, latest.current.frame.board.id, value),
        ),
      shown: () => latest.current.shown,
    }),
    [],
  );
  const { dragged, over, sectionDrag } = useDragRows(actions.move);
  const create = ({ sprint }: Section, typeId: string, summary: string): Promise<boolean> =>
    act('The issue was not created', async () => {
      const fields = { project: { key: frame.projectKey }, issuetype: { id: typeId }, summary };
      const { key } = await createIssue(fields);
      if (sprint) await moveToSprint(sprint.id, [key]);
    });
  return (
    <div className="page board-page">
      <BoardHead board={frame.board} title="Backlog">
        <BoardMenu type="jira:backlogAction" frame={frame} onChanged={reload} />
      </BoardHead>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <FilterBar label="Search backlog" cards={cards} filter={filter} onChange={setFilter} />
      {sections.map((section, at) => (
        <SectionView
          key={section.id}
          frame={frame}
          section={section}
          shown={shown[at] ?? section}
          actions={actions}
          drag={sectionDrag(section.id)}
          dragged={dragged}
          over={over?.section === section.id ? over : undefined}
          tools={
            <>
              <SectionTools frame={frame} section={section} onChanged={reload} />
              {section.sprint && (
                <SprintMenu frame={frame} sprint={section.sprint} act={act} onChanged={reload} />
              )}
            </>
          }
          foot={
            frame.rights.createIssues && (
              <NewRow
                place={section.sprint?.name ?? 'Backlog'}
                types={frame.types}
                onCreate={(typeId, summary) => create(section, typeId, summary)}
              />
            )
          }
        />
      ))}
    </div>
  );
}
