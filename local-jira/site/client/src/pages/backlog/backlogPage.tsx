import { Link } from '../../lib/route';
import { useTitle } from '../../lib/useTitle';
import { Failed, Skeleton } from '../../parts/states';
import { BoardHead } from '../board/boardHead';
import { Backlog } from './backlog';
import { useBacklog } from './useBacklog';

/** The backlog of a board: its sprints, and what is in none. */
export function BacklogPage({ projectKey, boardId }: { projectKey: string; boardId: number }) {
  const backlog = useBacklog(boardId);
  const { data, error, reload } = backlog;
  useTitle(data ? `${data.frame.board.name}: backlog` : 'Backlog');
  if (error)
    return (
      <Failed error={error} missing="This backlog is not visible to you" onRetry={() => void reload()} />
    );
  if (!data)
    return (
      <div className="page">
        <div className="page-head">
          <h1>Backlog</h1>
        </div>
        <Skeleton lines={10} label="Loading the backlog" />
      </div>
    );
  if (data.frame.board.type !== 'kanban') return <Backlog {...backlog} {...data} />;
  return (
    <div className="page board-page">
      <BoardHead board={data.frame.board} title="Backlog" />
      <div className="empty">
        <h2>This board has no backlog</h2>
        <p className="subtle">Kanban boards show everything at once.</p>
        <Link href={`/projects/${projectKey}/boards/${boardId}`}>Go to the board</Link>
      </div>
    </div>
  );
}
