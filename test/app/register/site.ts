import type { Projection, StandingStore } from '../../../src/app/ports';
import { listRegister } from '../../../src/app/register/list';
import type { ParsedRequest, ResponseOf } from '../../../src/contract/operations';
import { registerList, type RegisterRow } from '../../../src/contract/operations/registerList';
import { issueChain } from '../../../src/domain/audit/append';
import type { Policy } from '../../../src/domain/policy/schema';
import { isRefusal } from '../../../src/domain/shared/refusal';
import type { Standing } from '../../../src/domain/standing/schema';
import { someDigest } from '../../support/builders';
import { someFacts } from '../../support/facts';
import { fakePorts, type FakePorts } from '../../support/fakePorts';
import { at } from '../../support/fakeStore';
import { aStanding, scoredPolicy } from '../../support/standings';

export const ME = 'ruth-abelman';

const projectionOf = (standing: Standing): Projection => ({
  ...{ issueId: standing.issueId, projectId: standing.projectId, state: standing.state },
  ...{ sequence: 1, revision: 1, policy: 1, digest: 'd', rows: [], at: standing.at, standing },
});

/** Projects, standings and hidden issues in memory, with every call counted. */
export interface RegisterSite {
  readonly ports: FakePorts;
  /** Queries for standings, and issues that Jira was asked about. */
  readonly asked: { queries: number; reads: number };
  project(id: string, policy?: Partial<Policy>): void;
  /** A project in which the viewer may not browse. */
  closed(id: string): void;
  issue(standing: Partial<Standing> & { issueId: string }, words?: string): void;
  drop(issueId: string): void;
  hide(...issueIds: string[]): void;
}

export function registerSite(): RegisterSite {
  const base = fakePorts();
  base.jira.signIn(ME);
  const hidden = new Set<string>();
  const asked = { queries: 0, reads: 0 };
  const standings: StandingStore = {
    ...base.standings,
    inProject: (...page) => {
      asked.queries += 1;
      return base.standings.inProject(...page);
    },
  };
  const ports: FakePorts = {
    ...base,
    standings,
    issues: {
      ...base.issues,
      visible: async (ids) => {
        const found = await base.issues.visible(ids);
        return new Map([...found].filter(([id]) => !hidden.has(id)));
      },
    },
    store: {
      ...base.store,
      textsOf: (entries) => {
        asked.reads += Math.ceil(entries.length / 25);
        return base.store.textsOf(entries);
      },
    },
  };
  const make = (id: string, policy: Partial<Policy>): void => {
    const name = { id, key: `P${id}`, name: `Project ${id}` };
    base.setup.place(name);
    base.milestones.place(name);
    base.store.tables.policies.set(id, scoredPolicy({ projectId: id, ...policy }));
  };
  return {
    ports,
    asked,
    project: (id, policy = {}) => {
      make(id, policy);
      base.jira.grant(ME, id, {});
    },
    closed: (id) => make(id, {}),
    issue: (part, words) => {
      const standing = aStanding(part);
      const { issueId: id, projectId, hazards } = standing;
      base.projections.kept.set(id, projectionOf(standing));
      base.jira.put(someFacts({ id, projectId, key: `P${projectId}-${id}`, summary: `Issue ${id}` }));
      for (const { seq } of hazards) {
        const text = (label: string) => ({ salt: someDigest(label), text: `${words ?? 'Words'} ${label}` });
        base.store.tables.texts.set(at(issueChain(id), seq), { hazard: text('hazard'), harm: text('harm') });
      }
    },
    drop: (id) => void base.projections.kept.delete(id),
    hide: (...ids) => {
      ids.forEach((id) => hidden.add(id));
      base.milestones.hide(...ids);
    },
  };
}

const caller = { accountId: ME, accountType: 'licensed' };
export const HUB = { caller };
export const onProject = (projectId: string) => ({ caller, projectId });

type Request = Partial<ParsedRequest<'register.list'>>;

/** A page; throws the refusal. */
export async function page(
  { ports }: RegisterSite,
  request: Request = {},
  place: { caller: typeof caller; projectId?: string } = HUB,
): Promise<ResponseOf<'register.list'>> {
  const answer = await listRegister(ports, place, registerList.request.parse(request));
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.about)}`);
  return registerList.response.parse(answer);
}

/** All pages, one after the other. */
export async function pages(site: RegisterSite, request: Request = {}): Promise<RegisterRow[]> {
  const rows: RegisterRow[] = [];
  let cursor: string | undefined;
  for (let turn = 0; turn < 500; turn += 1) {
    const { rows: some, next } = await page(site, { ...request, cursor });
    rows.push(...some);
    if (next === null) return rows;
    cursor = next;
  }
  throw new Error('the register has no end');
}

export const names = (rows: readonly RegisterRow[]): string[] =>
  rows.map(({ issue, hazard }) => `${issue.id} ${hazard}`);
