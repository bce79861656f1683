import type { ReactNode } from 'react';
import type { Board } from '../../api/agile';
import { Link } from '../../lib/route';
import { ProjectTile } from '../../parts/projectTile';

interface Props {
  board: Board;
  title: string;
  /** What stands after the title. */
  about?: ReactNode;
  /** Buttons and menus at the end. */
  children?: ReactNode;
}

/** The top of board and backlog. */
export function BoardHead({ board, title, about, children }: Props) {
  const { projectKey, projectName } = board.location;
  return (
    <>
      <nav className="crumbs" aria-label="Breadcrumb">
        <Link href="/" className="crumb">
          Projects
        </Link>
        <span aria-hidden="true">/</span>
        <Link href={`/projects/${projectKey}/issues`} className="crumb">
          <ProjectTile projectKey={projectKey} />
          {projectName}
        </Link>
      </nav>
      <div className="page-head board-page-head">
        <h1>{title}</h1>
        {about}
        <div className="board-tools">{children}</div>
      </div>
    </>
  );
}
