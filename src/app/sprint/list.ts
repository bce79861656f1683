import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { SprintName } from '../../contract/sprintView';
import { sprintChain } from '../../domain/audit/append';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { JiraId } from '../../domain/shared/ids';
import type { SprintRecord } from '../../domain/sprint/schema';
import type { SitePlace } from '../place';
import { authorise } from '../policy/rights';
import { MOST_LOOKS, type JiraSprint, type Ports } from '../ports';
import { refuseElsewhere } from './load';
import { listRowOf, signersIn, type ListedWith } from './view/listRow';

const MOST_ROWS = 400;

/**
 * The sprints of a project, the newest first, then those with a record that Jira does not list: deleted ones, and those
 * beyond what is listed. What is shown of a validation is what was recorded, or what a later look left: no issue is read.
 * Needs Browse.
 */
export async function listSprints(
  ports: Ports,
  place: SitePlace,
  { project: projectId }: ParsedRequest<'sprint.list'>,
): Promise<ResponseOf<'sprint.list'> | Refusal> {
  const elsewhere = refuseElsewhere(place, projectId);
  if (elsewhere !== undefined) return elsewhere;
  const [grants, policy, records] = await Promise.all([
    authorise(ports, projectId),
    ports.store.loadPolicy(projectId),
    recordsOf(ports, projectId),
  ]);
  if (isRefusal(grants)) return grants;
  const asked = policy?.sprint !== undefined;
  const listed = asked ? await ports.sprintSource.ofProject(projectId) : NONE;
  const byId = new Map(records.records.map((record) => [record.sprintId, record]));
  const inJira = new Set(listed.sprints.map(({ id }) => id));
  const others = records.records.filter(({ sprintId }) => !inJira.has(sprintId)).sort(lastOpenedFirst);
  const held = [...listed.sprints.flatMap(({ id }) => byId.get(id) ?? []), ...others];
  const [names, looks, withNames] = await Promise.all([
    namesIn(ports, held),
    looksAt(ports, held),
    remembered(ports, others),
  ]);
  const known = { policy, looks, ...names };
  const rows = [
    ...listed.sprints.map((sprint) => listRowOf(sprintNameOf(sprint), byId.get(sprint.id), known)),
    ...withNames.map(({ name, record }) => listRowOf(name, record, known)),
  ];
  const more = listed.more || records.more || rows.length > MOST_ROWS;
  return { asked, rows: rows.slice(0, MOST_ROWS), more, checkedAt: ports.now() };
}

/** The names of those who signed: one request for fifty people. */
async function namesIn(
  { jira }: Ports,
  records: readonly SprintRecord[],
): Promise<Pick<ListedWith, 'asked' | 'names'>> {
  const signers = signersIn(records);
  const names = signers.length === 0 ? [] : await jira.names(signers);
  return { names, asked: new Set(signers) };
}

/** How far the first of them are, which are those that go on. */
async function looksAt(
  { sprintQueue }: Ports,
  records: readonly SprintRecord[],
): Promise<ListedWith['looks']> {
  const looks = records.length === 0 ? [] : await sprintQueue.looks(records.slice(0, MOST_LOOKS));
  return new Map(looks.map((look) => [look.sprintId, look]));
}

const NONE: { readonly sprints: readonly JiraSprint[]; readonly more: boolean } = {
  sprints: [],
  more: false,
};

async function recordsOf({ sprints }: Ports, projectId: JiraId) {
  const records: SprintRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await sprints.inProject(projectId, cursor);
    records.push(...page.records.filter(({ opened }) => opened !== undefined));
    cursor = page.next;
  } while (cursor !== undefined && records.length < MOST_ROWS);
  return { records, more: cursor !== undefined };
}

const lastOpenedFirst = (one: SprintRecord, other: SprintRecord): number =>
  (other.opened?.at ?? '').localeCompare(one.opened?.at ?? '') ||
  Number(other.sprintId) - Number(one.sprintId);

/** A sprint as Jira names it now. */
export const sprintNameOf = ({ id, name, phase, start, end, complete }: JiraSprint): SprintName => ({
  ...{ id, name, phase },
  start: start ?? null,
  end: end ?? null,
  complete: complete ?? null,
});

/** Sprints that Jira does not list, by the names that they had when their validation was opened. */
async function remembered(
  { store }: Ports,
  records: readonly SprintRecord[],
): Promise<readonly { readonly name: SprintName; readonly record: SprintRecord }[]> {
  if (records.length === 0) return [];
  const texts = await store.textsOf(
    records.map(({ sprintId, projectId, opened }) => ({
      chain: sprintChain(sprintId, projectId),
      seq: opened?.seq ?? 1,
    })),
  );
  return records.map((record, index) => ({
    record,
    name: rememberedName(record, texts[index]?.name?.text),
  }));
}

/** A sprint that Jira has no more, or does not name here. */
const rememberedName = ({ sprintId, observed }: SprintRecord, name = `Sprint ${sprintId}`): SprintName => ({
  ...{ id: sprintId, name, phase: observed.at(-1)?.phase ?? 'future' },
  ...{ start: null, end: null, complete: null },
});
