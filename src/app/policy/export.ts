import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { PolicyDraft } from '../../domain/policy/draft';
import { draftOf } from '../../domain/policy/publish';
import type { JiraId } from '../../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { authorise } from './rights';

type Request = ParsedRequest<'policy.export'>;

/** A draft, and what its file is called after the project's key. */
interface Exported {
  readonly draft: PolicyDraft;
  readonly called: string;
}

/** The draft, or a version that is or was in force, as a text that `policy.import` reads. */
export async function exportPolicy(
  ports: Ports,
  { projectId }: ProjectPlace,
  { which, format }: Request,
): Promise<ResponseOf<'policy.export'> | Refusal> {
  const [grants, project, exported] = await Promise.all([
    authorise(ports, projectId),
    ports.setup.project(projectId),
    find(ports, projectId, which),
  ]);
  if (isRefusal(grants)) return grants;
  if (isRefusal(exported)) return exported;
  const { draft, called } = exported;
  return {
    name: `${project?.key ?? projectId}-policy-${called}.${format}`,
    text: await ports.documents.write(draft, format),
  };
}

async function find(
  { policies, store }: Ports,
  projectId: JiraId,
  which: Request['which'],
): Promise<Exported | Refusal> {
  if (which === 'draft') {
    const desk = await policies.desk(projectId);
    return desk?.draft === undefined
      ? refuse('nothing-drafted')
      : { draft: desk.draft.content, called: 'draft' };
  }
  const inForce = which === 'in-force';
  const policy = inForce ? await store.loadPolicy(projectId) : await policies.version(projectId, which);
  if (policy === undefined) return refuse(inForce ? 'no-policy' : 'unknown-version');
  return { draft: draftOf(policy), called: `v${policy.version}` };
}
