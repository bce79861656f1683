import type { Notification } from '../jira/entities/notification';
import type { User } from '../jira/entities/people';
import type { Caller } from '../jira/hooks';

/** A person as the local routes need them. */
export type LocalUser = User;

export interface ProjectPlace {
  id: string;
  key: string;
  type: string;
}

export interface IssuePlace {
  id: string;
  key: string;
  type: string;
  typeId: string;
  project: ProjectPlace;
}

export interface BoardPlace {
  board: { id: number; type: string };
  project: ProjectPlace;
}

export interface SprintPlace extends BoardPlace {
  sprint: { id: number; state: string };
}

/** What the local routes ask of Jira, whatever the person may see. */
export interface LocalJira {
  users(): LocalUser[];
  /** Names of the project roles a person has anywhere. */
  rolesOf(accountId: string): string[];
  issue(idOrKey: string): IssuePlace | undefined;
  project(idOrKey: string): ProjectPlace | undefined;
  /** A board, if this person may see it. */
  board(id: number, accountId: string): BoardPlace | undefined;
  /** A sprint that is not closed, on a board that shows it: the one where it was made unless another is named. */
  sprint(id: number, boardId: number | undefined, accountId: string): SprintPlace | undefined;
  /** Whether this person administers Jira. */
  administers(accountId: string): boolean;
  /** Finds a status by id or by name. */
  statusId(idOrName: string): string | undefined;
  /** Sets a status without transition, permission or validator. The updated event is emitted. */
  setStatus(issueId: string, statusId: string, caller: Caller): void;
  /** Notifications that were sent, newest last. */
  outbox(): Notification[];
}
