import {
  freshOf,
  ImportRefused,
  placeStatuses,
  placeTickets,
  planImport,
  statusesIn,
  targetOf,
  type ImportChoice,
  type ImportedTicket,
} from '../import/index';
import type { JiraModel } from '../jira/index';
import { valuesOf } from '../jira/tables';

/** What an import would make, for somebody who decides. With `refused` it would make nothing, for these reasons. */
export interface Preview {
  readonly project: { readonly key: string; readonly name: string; readonly exists: boolean };
  readonly workflow: string;
  readonly tickets: number;
  /** Tickets that were imported before and stay as they are. */
  readonly skipped: number;
  readonly statuses: readonly {
    readonly from: string;
    readonly tickets: number;
    readonly to: string | null;
  }[];
  /** Names of the statuses that the workflow has. */
  readonly there: readonly string[];
  readonly types: readonly { readonly from: string; readonly tickets: number; readonly to: string }[];
  readonly refused: readonly string[];
}

type Counted = { from: string; tickets: number; to: string };

/** What the issue types of the tickets become. */
function typesOf(model: JiraModel, choice: ImportChoice, tickets: readonly ImportedTicket[]): Counted[] {
  const { existing, style } = targetOf(model, choice);
  const pattern = existing ?? model.projects().find((one) => one.style === style);
  const types = valuesOf(model.core.tables.issueTypes).filter(({ id }) => pattern?.issueTypeIds.includes(id));
  const counted = new Map<string, Counted>();
  for (const { ticket, type } of placeTickets(tickets, types)) {
    const at = `${ticket.type} ${type.id}`;
    const before = counted.get(at)?.tickets ?? 0;
    counted.set(at, { from: ticket.type, tickets: before + 1, to: type.name });
  }
  return [...counted.values()];
}

/** Why statuses cannot be placed, if they cannot. */
function reasonsAgainst(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (thrown) {
    if (thrown instanceof ImportRefused) return thrown.reasons;
    throw thrown;
  }
}

/** @throws {ImportRefused} when project or workflow are not there; statuses without a place are told in the preview */
export function previewOf(
  model: JiraModel,
  choice: ImportChoice,
  tickets: readonly ImportedTicket[],
): Preview {
  const target = targetOf(model, choice);
  return {
    project: { key: target.key, name: target.name, exists: target.existing !== undefined },
    workflow: target.workflow.name,
    tickets: tickets.length,
    skipped: tickets.length - freshOf(model, tickets).length,
    statuses: placeStatuses(model, target, choice, tickets).map(({ from, tickets: count, to }) => ({
      ...{ from, tickets: count },
      to: to?.name ?? null,
    })),
    there: statusesIn(model, target).map(({ name }) => name),
    types: typesOf(model, choice, tickets),
    refused: reasonsAgainst(() => planImport(model, choice, tickets)),
  };
}
