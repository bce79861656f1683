import type { ImportedIssue, JiraModel } from '../../jira';
import { valuesOf } from '../../jira/tables';
import type { ImportedTicket } from '../ticket';
import type { ImportChoice } from './choice';
import { placeTickets, type Placed } from './family';
import { fieldsNamed, keyField, textsOf } from './fields';
import { peopleOf } from './people';
import { projectFor } from './project';
import { mapStatuses, type MappedStatus } from './statuses';
import { targetOf, type Target } from './target';
import { siteOf, valuesFor } from './values';

/** How many tickets became issues, and how many were there from an earlier import. */
export interface Imported {
  readonly project: string;
  readonly created: number;
  readonly skipped: number;
}

/** What an import would do. */
export interface ImportPlan {
  readonly target: Target;
  readonly statuses: readonly MappedStatus[];
  /** Tickets that are not there from an earlier import, of all. */
  readonly fresh: readonly ImportedTicket[];
  readonly tickets: number;
}

/** What an import would do, without doing it. @throws {ImportRefused} when something that it names is not there */
export function planImport(
  model: JiraModel,
  choice: ImportChoice,
  tickets: readonly ImportedTicket[],
): ImportPlan {
  const target = targetOf(model, choice);
  const statuses = mapStatuses(model, target, choice, tickets);
  return { target, statuses, fresh: freshOf(model, tickets), tickets: tickets.length };
}

/** The tickets that are not there from an earlier import. */
export function freshOf(model: JiraModel, tickets: readonly ImportedTicket[]): readonly ImportedTicket[] {
  const before = importedKeys(model);
  return tickets.filter(({ key }) => !before.has(key));
}

/**
 * Makes issues of tickets, in one transaction of the store: all or none. Statuses follow their category unless the
 * choice says otherwise. A ticket whose key was imported before is left as it is, so a file may be imported again.
 * Imported issues carry no evidence: gates that guard their next step ask for all of it.
 * @throws {ImportRefused} when the choice names something that is not there
 */
export function importInto(
  model: JiraModel,
  choice: ImportChoice,
  tickets: readonly ImportedTicket[],
): Imported {
  return model.core.store.transaction(() => {
    const { target, statuses, fresh } = planImport(model, choice, tickets);
    const project = projectFor(model, target, fresh);
    const names = new Set(fresh.flatMap((ticket) => textsOf(ticket).map(({ name }) => name)));
    const parts = { project, people: peopleOf(model, fresh), fields: fieldsNamed(model, names) };
    const site = siteOf(model, parts, statuses);
    const types = valuesOf(model.core.tables.issueTypes).filter(({ id }) =>
      project.issueTypeIds.includes(id),
    );
    const keys = keysFor(fresh, project.key, project.lastIssueNumber);
    const batch = placeTickets(fresh, types).map((placed): ImportedIssue => ({
      ...identity(placed, keys, project.key),
      values: valuesFor(placed.ticket, placed.type.id, site),
    }));
    model.importIssues(batch, { kind: 'user', accountId: project.leadAccountId });
    return { project: project.key, created: batch.length, skipped: tickets.length - fresh.length };
  });
}

function importedKeys(model: JiraModel): ReadonlySet<unknown> {
  const field = keyField(model);
  return new Set(field === undefined ? [] : model.issues().map(({ values }) => values[field]));
}

/** Local keys in the order of the export. */
const keysFor = (
  tickets: readonly ImportedTicket[],
  project: string,
  last: number,
): ReadonlyMap<string, string> =>
  new Map(tickets.map(({ key }, index) => [key, `${project}-${last + index + 1}`]));

const identity = ({ ticket, parent }: Placed, keys: ReadonlyMap<string, string>, project: string) => ({
  project,
  key: keys.get(ticket.key),
  parentKey: keys.get(parent ?? ''),
  summary: ticket.summary,
  created: ticket.created,
  updated: ticket.updated ?? ticket.created,
});
