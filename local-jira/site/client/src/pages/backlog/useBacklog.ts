import { useState } from 'react';
import { loadCards, moveToBacklog, moveToSprint } from '../../api/agile';
import type { Loaded } from '../../lib/useLoad';
import { useLoad } from '../../lib/useLoad';
import { useSite } from '../../site';
import { loadBoardFrame, moreFields } from '../board/boardFrame';
import type { BoardFrame } from '../board/boardFrame';
import { keepFocus } from '../board/keepFocus';
import { useDo } from '../issue/useDo';
import { neighbourOf, openSprints, sectionId, stays, withMoved } from './sections';
import type { Section, Target } from './sections';

export interface BacklogView {
  frame: BoardFrame;
  sections: Section[];
}

async function loadBacklog(boardId: number): Promise<BacklogView> {
  const frame = await loadBoardFrame(boardId);
  if (frame.board.type === 'kanban') return { frame, sections: [] };
  const fields = moreFields(frame);
  const read = async (sprint: (typeof frame.sprints)[number] | undefined): Promise<Section> => {
    const list = sprint === undefined ? 'backlog' : `sprint/${sprint.id}/issue`;
    const cards = await loadCards(`/board/${boardId}/${list}`, fields);
    const whole = cards.filter((card) => card.fields.issuetype.hierarchyLevel >= 0);
    return { id: sectionId(sprint), sprint, cards: whole };
  };
  const sections = await Promise.all([...openSprints(frame.sprints), undefined].map(read));
  return { frame, sections };
}

/** The backlog of a board. A move shows at once and is taken back where Jira refuses it. */
export function useBacklog(boardId: number): Loaded<BacklogView> & {
  act: ReturnType<typeof useDo>;
  move: (key: string, target: Target) => Promise<boolean>;
  /** What the last move did, for those who do not see it. */
  said: string;
} {
  const { session } = useSite();
  const loaded = useLoad(`backlog:${session.user.accountId}:${boardId}`, () => loadBacklog(boardId));
  const [moved, setMoved] = useState<Section[]>();
  const [said, setSaid] = useState('');
  const { data, reload } = loaded;
  const act = useDo('backlog', reload);

  const move = async (key: string, target: Target): Promise<boolean> => {
    if (!data || stays(data.sections, [key], target)) return false;
    const next = withMoved(data.sections, [key], target);
    const to = next.find((section) => section.id === target.section);
    const beside = neighbourOf(to, [key]);
    setMoved(next);
    const done = await act(`${key} was not moved`, () =>
      to?.sprint ? moveToSprint(to.sprint.id, [key], beside) : moveToBacklog(boardId, [key], beside),
    );
    setMoved(undefined);
    keepFocus(key);
    if (done) setSaid(`${key} moved to ${to?.sprint?.name ?? 'Backlog'}`);
    return done;
  };
  return { ...loaded, data: data && { ...data, sections: moved ?? data.sections }, act, move, said };
}
