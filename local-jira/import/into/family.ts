import type { IssueType } from '../../jira/entities/project';
import type { ImportedTicket } from '../ticket';
import { typeFor } from './types';

/** A ticket with its local type, and its parent's key in the export where both can be linked. */
export interface Placed {
  readonly ticket: ImportedTicket;
  readonly type: IssueType;
  readonly parent?: string;
}

/**
 * Gives every ticket its local type and a parent of the level above, when that parent is in the export too.
 * Answered with parents first.
 */
export function placeTickets(tickets: readonly ImportedTicket[], types: readonly IssueType[]): Placed[] {
  const byKey = new Map(tickets.map((ticket) => [ticket.key, ticket]));
  const named = new Map(
    tickets.flatMap(({ key, subtasks }) => subtasks.map((child) => [child, key] as const)),
  );
  const parentOf = (ticket: ImportedTicket) => byKey.get(ticket.parent ?? named.get(ticket.key) ?? '');
  const withType = (ticket: ImportedTicket) => typeFor(ticket, types, parentIsPlain(ticket));
  const parentIsPlain = (ticket: ImportedTicket): boolean => {
    const parent = parentOf(ticket);
    return parent !== undefined && typeFor(parent, types, false).hierarchyLevel === 0 && !isSubtask(parent);
  };
  const isSubtask = (ticket: ImportedTicket): boolean =>
    typeFor(ticket, types, true).hierarchyLevel < 0 && parentOf(ticket) !== undefined;
  const placed = tickets.map((ticket): Placed => {
    const type = withType(ticket);
    const parent = parentOf(ticket);
    const fits = parent !== undefined && withType(parent).hierarchyLevel === type.hierarchyLevel + 1;
    return fits ? { ticket, type, parent: parent.key } : { ticket, type };
  });
  return placed.sort((a, b) => b.type.hierarchyLevel - a.type.hierarchyLevel);
}
