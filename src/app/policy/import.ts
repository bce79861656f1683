import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { policyDraft } from '../../domain/policy/draft';
import type { Json } from '../../domain/shared/canonicalJson';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { readDocument } from '../readDocument';
import { authorise } from './rights';
import { statusesById } from './statusesById';

/** Reads a policy written as YAML or JSON. Nothing is stored. Needs Administer Projects. */
export async function importPolicy(
  ports: Ports,
  { projectId }: ProjectPlace,
  { format, text }: ParsedRequest<'policy.import'>,
): Promise<ResponseOf<'policy.import'> | Refusal> {
  const [grants, statuses] = await Promise.all([
    authorise(ports, projectId, ['edit']),
    ports.jira.statuses(projectId),
  ]);
  if (isRefusal(grants)) return grants;
  const draft = await readDocument(ports, {
    format,
    text,
    read: (value: Json) => policyDraft.safeParse(value),
    tidy: (value) => statusesById(value, statuses),
  });
  return isRefusal(draft) ? draft : { draft: draft.value };
}
