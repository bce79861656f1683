import { listInbox } from '../../../src/app/inbox/list';
import type { AwaitingRow } from '../../../src/app/ports';
import type { ParsedRequest, ResponseOf } from '../../../src/contract/operations';
import { inboxList } from '../../../src/contract/operations/inboxList';
import type { Role } from '../../../src/domain/policy/schema';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { emptySite } from '../../../src/domain/site/empty';
import { someFacts } from '../../support/facts';
import { benchPorts, type BenchPorts } from '../projection/bench';

export const ME = 'amara-okafor';
export const validator: Role = {
  id: 'clinical-validator',
  name: 'clinical validator',
  permission: 'sign-clinical-validator',
};
export const officer: Role = {
  id: 'compliance-officer',
  name: 'compliance officer',
  permission: 'sign-compliance-officer',
};
export const nurse: Role = { id: 'lead-nurse', name: 'lead nurse', groups: ['nurses'] };
export const midwife: Role = { id: 'midwife', name: 'midwife', projectRoles: ['77'] };

interface Given extends Partial<AwaitingRow> {
  readonly as?: Role;
  readonly notFor?: string[];
  readonly signed?: { by: string; changed: string[] }[];
}

/** An issue in Jira, and what waits for it. */
export function wait(ports: BenchPorts, id: number, given: Given = {}): void {
  const { as = validator, notFor = [], signed = [], ...rest } = given;
  const issueId = String(id);
  const projectId = rest.projectId ?? '10000';
  ports.jira.put(someFacts({ id: issueId, key: `P${projectId}-${id}`, projectId, summary: `Issue ${id}` }));
  const row: AwaitingRow = {
    ...{ projectId, issueId, role: as.id, gate: 'clinical', meaning: 'Clinically validated' },
    since: '2026-11-20T08:00:00.000Z',
    because: 'first',
    detail: { gateTitle: 'Clinical validation', role: as, notFor, signed },
    ...rest,
  };
  const known = ports.projections.kept.get(issueId);
  ports.projections.kept.set(issueId, {
    ...{ issueId, projectId, revision: 1, policy: 1, state: 'blocked', digest: 'd', at: row.since },
    sequence: (known?.sequence ?? 0) + 1,
    rows: [...(known?.rows ?? []), row],
  });
}

export function open(): BenchPorts {
  const ports = benchPorts();
  ports.jira.signIn(ME);
  ports.jira.grant(ME, '10000', { permissions: ['sign-clinical-validator'] });
  return ports;
}

export type Request = Partial<ParsedRequest<'inbox.list'>>;

export async function list(
  ports: BenchPorts,
  request: Request = {},
  projectId?: string,
): Promise<ResponseOf<'inbox.list'>> {
  const place = { caller: { accountId: ME, accountType: 'licensed' }, projectId };
  const answer = await listInbox(ports, place, { overdue: false, limit: 25, ...request });
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.about)}`);
  return inboxList.response.parse(answer);
}

export const ids = ({ rows }: ResponseOf<'inbox.list'>): string[] => rows.map(({ issue }) => issue.id);

export async function all(
  ports: BenchPorts,
  request: Request = {},
): Promise<{ ids: string[]; pages: number }> {
  const found: string[] = [];
  let [cursor, pages]: [string | undefined, number] = [undefined, 0];
  do {
    const page: ResponseOf<'inbox.list'> = await list(ports, { ...request, cursor });
    found.push(...ids(page));
    cursor = page.next ?? undefined;
    pages += 1;
  } while (cursor !== undefined && pages < 500);
  return { ids: found, pages };
}

export async function site(ports: BenchPorts, roles: Role[]): Promise<void> {
  ports.site.kept.site = { ...emptySite(), roles };
  await Promise.resolve();
}
