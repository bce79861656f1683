import { loadBoard, loadConfiguration, loadSprints } from '../../api/agile';
import type { Board, BoardConfiguration, Sprint } from '../../api/agile';
import { loadBoardRights } from '../../api/boardAccess';
import type { BoardRights } from '../../api/boardAccess';
import { loadProject } from '../../api/jira';
import type { IssueType } from '../../api/schemas';
import { loadNavigatorFields } from '../../api/navigator';
import type { NavigatorField } from '../../api/navigator';
import { isAppField } from '../../parts/fieldText';

/** What board and backlog both know of a board. */
export interface BoardFrame {
  board: Board;
  projectKey: string;
  columns: BoardConfiguration['columnConfig']['columns'];
  /** The field with which the board estimates; boards of kanban do not. */
  estimateField: string | undefined;
  sprints: Sprint[];
  rights: BoardRights;
  /** The app's fields, which rows and cards show. */
  appFields: NavigatorField[];
  /** The types that can be created on it. */
  types: IssueType[];
}

/** Throws JiraError 404 for a board that the person does not see. */
export async function loadBoardFrame(boardId: number): Promise<BoardFrame> {
  const board = await loadBoard(boardId);
  const projectKey = board.location.projectKey;
  const [configuration, sprints, rights, fields, project] = await Promise.all([
    loadConfiguration(boardId),
    board.type === 'kanban' ? [] : loadSprints(boardId),
    loadBoardRights(projectKey),
    loadNavigatorFields(),
    loadProject(projectKey),
  ]);
  return {
    board,
    projectKey,
    columns: configuration.columnConfig.columns,
    estimateField: configuration.estimation?.field?.fieldId,
    sprints,
    rights,
    appFields: fields.filter(({ schema }) => isAppField(schema)),
    types: (project.issueTypes ?? []).filter(({ hierarchyLevel }) => hierarchyLevel === 0),
  };
}

/** The fields that cards need besides those that every card has. */
export const moreFields = ({ estimateField, appFields }: BoardFrame): string[] => [
  ...(estimateField === undefined ? [] : [estimateField]),
  ...appFields.map(({ id }) => id),
];
