import * as fc from 'fast-check';
import { getEpic } from '../../../src/app/epic/get';
import type { Ports } from '../../../src/app/ports';
import { projectIssue } from '../../../src/app/projection/project';
import { epicGet } from '../../../src/contract/operations/epicGet';
import { bucketOf } from '../../../src/forge/kvs/buckets';
import { forgeProjections } from '../../../src/forge/kvs/projections';
import { forgeStandings } from '../../../src/forge/kvs/standings';
import type { Standing } from '../../../src/domain/standing/schema';
import { removeHazard, saveHazard } from '../../support/assessing';
import { someFacts } from '../../support/facts';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { scoredPolicy } from '../../support/standings';
import { Story } from '../../support/story';
import { benchPorts, put, type BenchPorts } from '../../app/projection/bench';

const EPICS = ['10001', '10002'] as const;
const PROJECTS = ['10000', '10009'] as const;
const CHILDREN = 5;
/** All but one of the children have their lines in one bucket, where they meet. */
const IDS = Array.from({ length: 400 }, (_, index) => String(20_000 + index));
const MEETING = IDS.filter((id) => bucketOf(id) === 3).slice(0, CHILDREN - 1);
const CHILD_IDS = [...MEETING, ...IDS.filter((id) => bucketOf(id) !== 3)].slice(0, CHILDREN);
const WRITE = '/api/v1/transaction';

const POINTS = {
  severity: fc.constantFrom('minor', 'grave', undefined),
  probability: fc.constantFrom('rare', 'often', undefined),
};
const child = fc.nat({ max: CHILDREN - 1 });
const of = <T extends string>(what: T) => fc.constant(what);

/** What people do to issues while projections run. */
const change = fc.oneof(
  fc.record({ do: of('answer'), child, item: fc.constantFrom('first', 'second') }),
  fc.record({ do: of('sign'), child, role: fc.constantFrom('validator', 'officer') }),
  fc.record({ do: of('assess'), child, residual: fc.record(POINTS), again: fc.boolean() }),
  fc.record({ do: of('remove'), child }),
  fc.record({ do: of('edit'), child, to: fc.constantFrom('a', 'b') }),
  fc.record({ do: of('reparent'), child, to: fc.constantFrom(...EPICS, undefined) }),
  fc.record({ do: of('move'), child, to: fc.constantFrom(...PROJECTS) }),
  fc.record({ do: of('type'), child }),
  fc.record({ do: of('delete'), child }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** What may become of a write: it is lost on its way, or it happens and nobody hears of it. */
const fate = fc.constantFrom('well', 'well', 'well', 'fails', 'unheard');

interface Site {
  readonly ports: BenchPorts;
  readonly stories: readonly Story[];
}

const parentField = (epic: string | undefined) =>
  epic === undefined ? null : { id: epic, key: `TELE-${Number(epic) - 10_000}` };

function site(): Site {
  const base = benchPorts();
  const ports = {
    ...base,
    projections: { ...base.projections, ...forgeProjections },
    standings: forgeStandings,
  };
  for (const epic of EPICS)
    ports.jira.put(someFacts({ id: epic, key: `TELE-${Number(epic) - 10_000}`, hierarchyLevel: 1 }));
  for (const project of PROJECTS) {
    ports.jira.grant('ruth', project, {});
    ports.store.tables.policies.set(project, scoredPolicy({ projectId: project }));
  }
  const stories = CHILD_IDS.map((id, index) => {
    const fields = { parent: parentField(EPICS[index % 2]) };
    return new Story(scoredPolicy(), { id, key: `TELE-${20 + index}`, fields });
  });
  for (const story of stories) ports.jira.put(story.facts);
  return { ports, stories };
}

const withFields = (story: Story, more: object, facts: object = {}): void => {
  story.facts = { ...story.facts, ...facts, fields: { ...story.facts.fields, ...more } };
};

type Act<D extends Change['do']> = (story: Story, what: Extract<Change, { do: D }>) => unknown;

const ACTS: { readonly [D in Exclude<Change['do'], 'delete'>]: Act<D> } = {
  answer: (story, { item }) => story.answer('daniel', [item]),
  sign: (story, { role }) => story.sign(role === 'validator' ? 'amara' : 'helen', role),
  assess: (story, { residual, again }) =>
    saveHazard(story, { residual }, again ? story.record.risk?.hazards[0]?.id : undefined),
  remove: (story) => removeHazard(story, story.record.risk?.hazards[0]?.id ?? 'hazard-1'),
  edit: (story, { to }) => story.edit('description', to),
  reparent: (story, { to }) => withFields(story, { parent: parentField(to) }),
  move: (story, { to }) => withFields(story, {}, { projectId: to }),
  type: (story) => withFields(story, { parent: null }, { issueTypeId: '10000', hierarchyLevel: 1 }),
};

/** What somebody does, and the issue that it is about. */
function apply({ ports, stories }: Site, gone: Set<string>, what: Change): string {
  const story = stories[what.child]!;
  const { id } = story.facts;
  if (what.do === 'delete') gone.add(id);
  else (ACTS[what.do] as Act<Change['do']>)(story, what);
  if (gone.has(id)) {
    ports.jira.remove(id);
    return id;
  }
  // The policies are those of the projects, whatever the story knows.
  const policies = new Map(ports.store.tables.policies);
  put(ports, story);
  for (const [project, policy] of policies) ports.store.tables.policies.set(project, policy);
  return id;
}

/** Delivers until it is done, as the queue does. */
async function deliver(ports: Ports, issueId: string): Promise<void> {
  for (let tries = 0; tries < 12; tries += 1) {
    try {
      await projectIssue(ports, issueId);
      return;
    } catch {
      // Again.
    }
  }
  throw new Error('the queue gave up');
}

/** Everything that reaches the storage waits its turn. */
function slowly(s: fc.Scheduler): void {
  const fetch: unknown = Reflect.get(globalThis, '__forge_fetch__');
  const call = fetch as (...asked: unknown[]) => Promise<Response>;
  Object.assign(globalThis, {
    __forge_fetch__: async (...asked: unknown[]) => {
      await s.schedule(Promise.resolve(), 'storage');
      return call(...asked);
    },
  });
}

const strip = (lines: readonly Standing[]) =>
  new Map(lines.map(({ at: _, ...line }) => [line.issueId, line]));

async function view(ports: Ports, issueId: string) {
  const place = { caller: { accountId: 'ruth', accountType: 'licensed' }, issueId };
  const answer = await getEpic(ports, place, epicGet.request.parse({}));
  return { ...answer, rolledUpAt: null };
}

/** The same Jira and the same records, and nothing that was ever projected. */
async function fromScratch({ ports, stories }: Site, gone: Set<string>): Promise<BenchPorts> {
  const fresh = benchPorts();
  const { jira, store, issues, children } = ports;
  const scratch = { ...fresh, jira, store, issues, children };
  for (const { facts } of stories) if (!gone.has(facts.id)) await projectIssue(scratch, facts.id);
  return scratch;
}

describe('a roll-up', () => {
  let kvs: LocalKvs;
  beforeEach(() => {
    kvs = installLocalKvs({ queryLagMs: 0 });
  });
  afterEach(() => kvs.close());

  async function run(s: fc.Scheduler, changes: readonly Change[], fates: readonly string[]): Promise<void> {
    await kvs.close();
    kvs = installLocalKvs({ queryLagMs: 0 });
    const here = site();
    for (const { facts } of here.stories) await projectIssue(here.ports, facts.id);
    let writes = 0;
    kvs.interfere(({ path }, serve) => {
      const what = path === WRITE ? fates[(writes += 1) - 1] : 'well';
      if (what === 'unheard') serve();
      return what === 'fails' || what === 'unheard' ? kvsAnswer(500, { code: 'INTERNAL' }) : undefined;
    });
    slowly(s);
    const gone = new Set<string>();
    const deliveries: Promise<void>[] = [];
    const people = changes.map(async (what, index) => {
      await s.schedule(Promise.resolve(), `change ${index}`);
      const id = apply(here, gone, what);
      // Delivered twice, in any order with what follows.
      deliveries.push(deliver(here.ports, id), deliver(here.ports, id));
    });
    await s.waitFor(Promise.all(people).then(() => Promise.all(deliveries)));
    kvs.interfere(undefined);
    await s.waitFor(check(here, gone));
  }

  async function check(here: Site, gone: Set<string>): Promise<void> {
    const scratch = await fromScratch(here, gone);
    here.ports.jira.signIn('ruth');
    for (const epic of EPICS) {
      const [found, wanted] = [await here.ports.standings.under(epic), await scratch.standings.under(epic)];
      expect(strip(found)).toEqual(strip(wanted));
      expect(await view(here.ports, epic)).toEqual(await view(scratch, epic));
    }
    for (const project of PROJECTS) {
      const page = { limit: 50 };
      const found = (await here.ports.standings.inProject(project, page)).rows;
      expect(strip(found)).toEqual(strip((await scratch.standings.inProject(project, page)).rows));
    }
  }

  it('is what a recomputation from scratch gives, whatever people do at the same time and whatever fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(change, { minLength: 1, maxLength: 14 }),
        fc.array(fate, { maxLength: 30 }),
        run,
      ),
      { numRuns: process.env['LONG_RUN'] === '1' ? 300 : 15 },
    );
  }, 600_000);
});
