/** A board of one project. `simple` boards belong to team-managed projects, as REST words it. */
export interface Board {
  id: number;
  name: string;
  type: 'scrum' | 'kanban' | 'simple';
  projectId: string;
  /** The saved filter that chooses the board's issues. Filters themselves are not kept. */
  filterId: number;
  /** Which issues are on it: JQL, without order. */
  filterJql: string;
  columns: BoardColumn[];
}

/** A column shows the issues in its statuses. A board's last column is where work counts as complete. */
export interface BoardColumn {
  name: string;
  statusIds: string[];
}

/** A sprint. Dates are ISO 8601, UTC. Goal and dates are absent until somebody gives them. */
export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  /** The board on which it was made. Other boards show it when it holds their issues. */
  originBoardId: number;
  goal?: string;
  startDate?: string;
  endDate?: string;
  completeDate?: string;
  createdDate: string;
  /** Its place among sprints; swapping exchanges two of them. */
  position: number;
}
