import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { PolicyDraft } from '../../domain/policy/draft';
import { examine, type Examined } from '../../domain/policy/examine';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { atDesk, ruled, type AtDesk, type Decided } from './atDesk';
import { checkedDraft } from './checked';
import { offeredTo } from './offered';

type Request = ParsedRequest<'policy.save'>;
type Saved = Decided & Pick<Examined, 'problems' | 'differences'>;

/** Keeps a draft, finished or not, and says what is wrong with it. Needs Administer Projects. */
export async function saveDraft(
  ports: Ports,
  place: ProjectPlace,
  request: Request,
): Promise<ResponseOf<'policy.save'> | Refusal> {
  const draft = checkedDraft(request.draft);
  if (isRefusal(draft)) return draft;
  const saved = await atDesk(ports, place, {
    nonce: request.nonce,
    rights: ['edit'],
    decide: (ready) => save(ports, ready, request, draft),
  });
  if (isRefusal(saved)) return saved;
  const { outcome, problems, differences } = saved;
  return { revision: outcome.result.revision, problems: [...problems], differences: [...differences] };
}

async function save(
  ports: Ports,
  ready: AtDesk,
  { nonce, revision, basedOn }: Request,
  draft: PolicyDraft,
): Promise<Saved | Refusal> {
  const offered = await offeredTo(ports, ready, draft);
  const content = { ...draft, roles: [...offered.roles] };
  const decided = ruled(ports, ready, { act: 'save', nonce, revision, basedOn, draft: content });
  if (isRefusal(decided)) return decided;
  const { problems, differences } = examine(content, offered, { ...ready, inForce: ready.policy });
  return { ...decided, problems, differences };
}
