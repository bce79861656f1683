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

type Origin = Pick<ImportedTicket, 'status' | 'category'>;

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

/**
 * What every status of the export becomes. Pairs of the choice count first. With a workflow that somebody named,
 * names decide; otherwise the first status of the same category. @throws {ImportRefused} with each status that has no
 * place, and with what there is
 */
export function mapStatuses(
  model: JiraModel,
  target: Target,
  { statuses: pairs = [] }: ImportChoice,
  tickets: readonly ImportedTicket[],
): readonly MappedStatus[] {
  const there = target.workflow.statusIds.flatMap((id) => model.core.tables.statuses.get(id) ?? []);
  const counts = new Map<string, { origin: Origin; tickets: number }>();
  for (const { status, category } of tickets) {
    const known = counts.get(`${status} ${category}`);
    counts.set(`${status} ${category}`, { origin: { status, category }, tickets: (known?.tickets ?? 0) + 1 });
  }
  const origins = [...counts.values()];
  const froms = [...new Set(origins.map(({ origin }) => origin.status))];
  const wrong = wrongPairs(pairs, froms, there);

  const placeOf = ({ status, category }: Origin): Status | undefined => {
    const pair = pairs.find(({ from }) => same(from, status));
    if (pair !== undefined) return there.find(({ name }) => same(name, pair.to));
    if (target.byName) return there.find(({ name }) => same(name, status));
    return there.find((one) => one.category === category) ?? there[0];
  };
  const placed = origins.map(({ origin, tickets: count }) => ({ origin, count, to: placeOf(origin) }));
  const lost = placed.filter(
    ({ origin, to }) => to === undefined && !pairs.some((p) => same(p.from, origin.status)),
  );
  if (lost.length > 0) {
    const which = lost.map(({ origin, count }) => `"${origin.status}" (${count})`).join(', ');
    wrong.push(
      `The workflow "${target.workflow.name}" has no status for ${which}. It has ${listed(there.map(({ name }) => name))}. Say for each what it becomes: --import-status "From=To".`,
    );
  }
  if (wrong.length > 0) throw new ImportRefused(wrong);
  return placed.flatMap(({ origin, count, to }) =>
    to === undefined ? [] : [{ from: origin.status, tickets: count, to, category: origin.category }],
  );
}
