import { sprintChain } from '../../../domain/audit/append';
import type { AuditEntry } from '../../../domain/audit/entry';
import { read } from '../../../domain/audit/verify';
import type { Role } from '../../../domain/policy/schema';
import type { AccountId } from '../../../domain/shared/ids';
import type { EntryTexts, PersonName, Ports } from '../../ports';
import { wordsOf } from '../../templates/words';
import { entriesWithGaps, entryAt } from '../../trail';
import { answersOf, entriesWithTexts, holdersOf, templatesShown, type Display } from '../../view/display';
import { accountsIn, policiesThen, templateIn } from '../../view/entries';
import { sprintNameOf } from '../list';
import type { LoadedSprint } from '../load';
import type { Look } from '../look';
import { notApplicableIn, placeOf, templateOf } from './exceptions';
import type { SeenSprint } from './seen';
import { signaturesOf } from '../../../domain/sprint/signatures';

/** Entries of the history that are told. */
const MOST_TOLD = 50;
const MOST_NAMES = 150;

interface Known {
  readonly viewer: AccountId;
  readonly loaded: LoadedSprint;
  readonly look: Look;
}

/** What the viewer may see, then names, words and history in one parallel round. Nothing of it decides. */
export async function gatherSprint(ports: Ports, { viewer, loaded, look }: Known): Promise<SeenSprint> {
  const { policy, record, projectId, sprintId } = loaded;
  const { assessment, ids } = look;
  const left = [...(assessment.situation.left?.keys() ?? [])];
  const [visible, entries] = await Promise.all([
    visibleOf(ports, [...ids, ...left]),
    historyOf(ports, loaded),
  ]);
  const exceptions = notApplicableIn(assessment, policy, visible);
  const chain = sprintChain(sprintId, projectId);
  const withTexts = [
    ...(record === undefined ? [] : entriesWithTexts(record)),
    ...entries.map(({ seq }) => seq),
  ];
  const shown = [
    ...templatesShown(policy, record),
    ...exceptions.map(templateOf),
    ...entries.flatMap(templateIn),
  ];
  const [names, texts, words, reasons, policyThen, holders] = await Promise.all([
    ports.jira.names(
      peopleIn(
        { look, loaded },
        entries,
        exceptions.map(({ answer }) => answer.by),
      ),
    ),
    withTexts.length === 0 ? NO_TEXTS : ports.store.texts(chain, [...new Set(withTexts)]),
    wordsOf(ports, shown),
    exceptions.length === 0 ? [] : ports.store.textsOf(exceptions.map(placeOf)),
    policiesThen(ports, { projectId, policy }, entries),
    holdersIn(ports, { loaded, look }),
  ]);
  const display: Display = {
    ...{ words, texts, holders, issues: new Map() },
    names: new Map(names.map((person) => [person.accountId, person])),
  };
  return {
    ...{ viewer, loaded, look, visible, display, entries, policyThen, exceptions },
    name: nameIn(loaded, texts),
    hidden: ids.filter((id) => !visible.has(id)).length,
    reasons: new Map(exceptions.map((exception, index) => [exception, reasons[index]])),
  };
}

const NO_TEXTS: ReadonlyMap<number, EntryTexts> = new Map();

const visibleOf = ({ sprintSource }: Ports, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  ids.length === 0 ? Promise.resolve(new Set()) : sprintSource.visible([...new Set(ids)]);

function nameIn({ sprint, record, sprintId }: LoadedSprint, texts: ReadonlyMap<number, EntryTexts>) {
  if (sprint !== undefined) return sprintNameOf(sprint);
  const name = texts.get(record?.opened?.seq ?? 0)?.name?.text ?? `Sprint ${sprintId}`;
  return { id: sprintId, name, phase: 'deleted' as const, start: null, end: null, complete: null };
}

/** The latest entries and the one that opened it. What is gone, or cannot be read, is for the verifier: here the rest is told. */
async function historyOf(
  { store }: Ports,
  { record, sprintId, projectId }: LoadedSprint,
): Promise<AuditEntry[]> {
  if (record === undefined || record.revision === 0) return [];
  const chain = sprintChain(sprintId, projectId);
  const from = Math.max(1, record.revision - MOST_TOLD + 1);
  const opened = record.opened?.seq ?? from;
  const [first, latest] = await Promise.all([
    opened < from ? entryAt(store, chain, opened) : undefined,
    entriesWithGaps(store, chain, from, record.revision),
  ]);
  return [first, ...latest].flatMap((stored) => (stored && read(stored.bytes)) ?? []);
}

function peopleIn(
  { look, loaded }: Pick<Known, 'look' | 'loaded'>,
  entries: readonly AuditEntry[],
  deciders: readonly AccountId[],
): AccountId[] {
  const { record } = loaded;
  const { drift, issues, situation } = look.assessment;
  const own = record === undefined ? [] : answersOf(record).map(({ by }) => by);
  const signers = record?.signoffs.map(({ signer }) => signer) ?? [];
  const again = issues.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => ('signer' in reason ? [reason.signer] : [])),
  );
  const moved = drift.flatMap(({ by }) => by ?? []);
  const carry = issues.flatMap((issue) => signaturesOf(issue, situation).map(({ signer }) => signer));
  const all = [...signers, ...entries.flatMap(accountsIn), ...again, ...moved, ...own, ...deciders, ...carry];
  return [...new Set(all)].slice(0, MOST_NAMES);
}

/** Who holds the roles that sign the sprint or its issues. A permission is asked for on one of the issues. */
async function holdersIn(
  ports: Ports,
  { loaded, look }: Pick<Known, 'look' | 'loaded'>,
): Promise<ReadonlyMap<string, readonly PersonName[]>> {
  const { policy, requirement } = loaded;
  const [one] = look.issues.values();
  if (one === undefined) return new Map();
  const counted = policy.gates.find(({ id }) => id === requirement.gate)?.signoffs ?? [];
  const asked = new Set([...requirement.signoffs, ...counted].map(({ role }) => role));
  const roles: Role[] = policy.roles.filter(({ id }) => asked.has(id));
  const holders = await Promise.all(roles.map((role) => holdersOf(ports, role, one)));
  return new Map(roles.map(({ id }, index) => [id, holders[index] ?? []]));
}
