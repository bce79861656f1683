import { Link } from '../../lib/route';
import { useTitle } from '../../lib/useTitle';
import { Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { BoardHead } from './boardHead';
import { BoardMenu } from './boardMenu';
import { BoardColumns } from './boardColumns';
import { CompleteButton } from './completeButton';
import { remainingInWords } from './dates';
import { useBoard } from './useBoard';
import type { BoardView } from './useBoard';

interface Props {
  projectKey: string;
  boardId: number;
}

/** A board: the cards of its running sprints in columns, or all of them where it works without sprints. */
export function BoardPage({ projectKey, boardId }: Props) {
  const board = useBoard(boardId);
  const { data, error, reload } = board;
  useTitle(data?.frame.board.name ?? 'Board');
  if (error)
    return <Failed error={error} missing="This board is not visible to you" onRetry={() => void reload()} />;
  if (!data)
    return (
      <div className="page">
        <div className="page-head">
          <h1>Board</h1>
        </div>
        <Skeleton lines={10} label="Loading the board" />
      </div>
    );
  const idle = data.bySprint && data.active.length === 0;
  return (
    <div className="page board-page">
      <Head view={data} onChanged={reload} />
      {idle ? (
        <div className="empty">
          <h2>There is no active sprint</h2>
          <p className="subtle">Plan a sprint in the backlog and start it. Then its issues are shown here.</p>
          <Link href={`/projects/${projectKey}/boards/${boardId}/backlog`}>Go to the backlog</Link>
        </div>
      ) : (
        <BoardColumns view={data} placed={board.placed} place={board.place} reload={reload} />
      )}
    </div>
  );
}

function Head({ view, onChanged }: { view: BoardView; onChanged: () => Promise<void> }) {
  const { session } = useSite();
  const { frame, active } = view;
  return (
    <>
      <BoardHead
        board={frame.board}
        title={frame.board.name}
        about={active.map((sprint) => (
          <span key={sprint.id} className="subtle board-sprint">
            <span>{sprint.name}</span>
            <span>{remainingInWords(sprint.endDate, session.now)}</span>
          </span>
        ))}
      >
        {active.map((sprint) => (
          <CompleteButton key={sprint.id} frame={frame} sprint={sprint} onDone={onChanged} />
        ))}
        <BoardMenu type="jira:boardAction" frame={frame} onChanged={onChanged} />
      </BoardHead>
      {active.map(
        ({ id, goal }) =>
          goal !== '' && (
            <p key={id} className="board-goal">
              <span className="visually-hidden">Goal: </span>
              {goal}
            </p>
          ),
      )}
    </>
  );
}
