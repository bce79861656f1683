import { starterPolicies, type StarterPolicy } from '../../content';
import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { DraftGate, PolicyDraft } from '../../domain/policy/draft';
import type { Policy } from '../../domain/policy/schema';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { atDesk, ruled, type AtDesk, type Decided } from './atDesk';
import { offeredTo } from './offered';

type Request = ParsedRequest<'policy.adopt'>;

/**
 * Puts a starter policy in force with the statuses that each gate guards here. Only where none is in force. Needs
 * Administer Projects and Publish compliance policy.
 */
export async function adoptPolicy(
  ports: Ports,
  place: ProjectPlace,
  request: Request,
): Promise<ResponseOf<'policy.adopt'> | Refusal> {
  const draft = draftFrom(request);
  const done = await atDesk(ports, place, {
    nonce: request.nonce,
    rights: ['edit', 'publish'],
    decide: (ready) => (isRefusal(draft) ? draft : adopt(ports, ready, request, draft)),
  });
  if (isRefusal(done)) return done;
  const policy = done.outcome.publish?.policy ?? (await adopted(ports, place, done));
  return policy === undefined ? refuse('already-set-up') : { policy };
}

/** One write: what is adopted is published without lying on the desk first. A draft that lies there stays. */
async function adopt(
  ports: Ports,
  ready: AtDesk,
  { nonce }: Request,
  draft: PolicyDraft,
): Promise<Decided | Refusal> {
  const { desk, at, actor, policy } = ready;
  const offered = await offeredTo(ports, ready, draft);
  const content = { ...draft, roles: [...offered.roles] };
  const prepared = { ...desk, draft: { content, basedOn: 0, by: actor, at } };
  const command = { act: 'publish', nonce, revision: desk.revision, offered } as const;
  const decided = ruled(ports, { ...ready, desk: prepared }, command);
  if (isRefusal(decided)) return policy === undefined ? decided : refuse('already-set-up');
  return { outcome: { ...decided.outcome, desk: withDraftOf(desk, decided.outcome.desk) } };
}

const withDraftOf = (before: AtDesk['desk'], after: AtDesk['desk']): AtDesk['desk'] =>
  before.draft === undefined ? after : { ...after, draft: before.draft };

/** The policy that an earlier run of the same command put in force. */
async function adopted(
  { policies }: Ports,
  { projectId }: ProjectPlace,
  { outcome }: Decided,
): Promise<Policy | undefined> {
  const { version } = outcome.result;
  return version === null ? undefined : policies.version(projectId, version);
}

function draftFrom({ starter, gates }: Request): PolicyDraft | Refusal {
  const chosen = starterPolicies.find(({ id }) => id === starter);
  if (chosen === undefined) return refuse('invalid-request', { where: 'starter' });
  const drafted: DraftGate[] = [];
  for (const { id, guards, scope } of gates) {
    const gate = gateOf(chosen, id);
    if (gate === undefined) return refuse('unknown-gate');
    drafted.push({ ...gate, guards, scope });
  }
  const { title, roles, riskMethod, sprint } = chosen;
  const counts = drafted.some(({ id }) => id === sprint?.gate);
  return { title, roles: [...roles], gates: drafted, riskMethod, ...(counts && { sprint }) };
}

const gateOf = ({ gates }: StarterPolicy, id: string) => gates.find((gate) => gate.id === id);
