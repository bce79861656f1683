import type { JiraModel } from '../../jira';
import type { Status } from '../../jira/entities/workflow';
import type { ImportedTicket } from '../ticket';
import { ImportRefused, listed, type ImportChoice, type StatusPair } from './choice';
import type { Target } from './target';

/** A status of the export: how many tickets have it, and what it becomes. */
export interface MappedStatus {
  readonly from: string;
  readonly category: ImportedTicket['category'];
  readonly tickets: number;
  readonly to: Status;
}

const same = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();

/** Pairs that name something that is not there, each as a sentence. */
function wrongPairs(
  pairs: readonly StatusPair[],
  froms: readonly string[],
  there: readonly Status[],
): string[] {
  return pairs.flatMap(({ from, to }) => [
    ...(froms.some((one) => same(one, from))
      ? []
      : [`No ticket has the status "${from}". The export has ${listed(froms)}.`]),
    ...(there.some(({ name }) => same(name, to))
      ? []
      : [`The workflow has no status "${to}". It has ${listed(there.map(({ name }) => name))}.`]),
  ]);
}

/** A status of the export, and what it becomes when that is known. */
export type PlacedStatus = Omit<MappedStatus, 'to'> & { readonly to?: Status };

/** The statuses of the workflow that the tickets will follow, in its order. */
export const statusesIn = (model: JiraModel, { workflow }: Pick<Target, 'workflow'>): readonly Status[] =>
  workflow.statusIds.flatMap((id) => model.core.tables.statuses.get(id) ?? []);

/**
 * What every status of the export becomes. Pairs of the choice count first. With a workflow that somebody named,
 * names decide; otherwise the first status of the same category.
 */
export function placeStatuses(
  model: JiraModel,
  target: Target,
  { statuses: pairs = [] }: ImportChoice,
  tickets: readonly ImportedTicket[],
): readonly PlacedStatus[] {
  const there = statusesIn(model, target);
  const placeOf = ({ status, category }: ImportedTicket): Status | undefined => {
    const pair = pairs.find(({ from }) => same(from, status));
    if (pair !== undefined) return there.find(({ name }) => same(name, pair.to));
    if (target.byName) return there.find(({ name }) => same(name, status));
    return there.find((one) => one.category === category) ?? there[0];
  };
  const placed = new Map<string, PlacedStatus>();
  for (const ticket of tickets) {
    const { status: from, category } = ticket;
    const known = placed.get(`${category} ${from}`);
    const to = known === undefined ? placeOf(ticket) : known.to;
    const count = (known?.tickets ?? 0) + 1;
    placed.set(`${category} ${from}`, {
      from,
      category,
      tickets: count,
      ...(to === undefined ? {} : { to }),
    });
  }
  return [...placed.values()];
}

/** The same, when every status has a place. @throws {ImportRefused} with each that has none, and with what there is */
export function mapStatuses(
  model: JiraModel,
  target: Target,
  choice: ImportChoice,
  tickets: readonly ImportedTicket[],
): readonly MappedStatus[] {
  const { statuses: pairs = [] } = choice;
  const there = statusesIn(model, target);
  const placed = placeStatuses(model, target, choice, tickets);
  const froms = [...new Set(placed.map(({ from }) => from))];
  const wrong = wrongPairs(pairs, froms, there);
  const lost = placed.filter(
    ({ from, to }) => to === undefined && !pairs.some((pair) => same(pair.from, from)),
  );
  if (lost.length > 0) {
    const which = lost.map(({ from, tickets: count }) => `"${from}" (${count})`).join(', ');
    const names = listed(there.map(({ name }) => name));
    wrong.push(
      `The workflow "${target.workflow.name}" has no status for ${which}. It has ${names}. Say for each what it becomes: --import-status "From=To".`,
    );
  }
  if (wrong.length > 0) throw new ImportRefused(wrong);
  return placed.flatMap(({ to, ...one }) => (to === undefined ? [] : [{ ...one, to }]));
}
