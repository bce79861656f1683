import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { wordsOf } from '../templates/words';
import { personIn } from '../view/display';
import { browsedProject } from './rights';

/** What was in force under a version, with the checklists word for word as they were. */
export async function policyVersion(
  ports: Ports,
  place: SitePlace,
  { version }: ParsedRequest<'policy.version'>,
): Promise<ResponseOf<'policy.version'> | Refusal> {
  const browsed = await browsedProject(ports, place);
  if (isRefusal(browsed)) return browsed;
  const policy = await ports.policies.version(browsed.projectId, version);
  if (policy === undefined) return refuse('unknown-version');
  const [words, names] = await Promise.all([
    wordsOf(ports, policy.templates),
    ports.jira.names([policy.publishedBy]),
  ]);
  return {
    policy,
    publishedBy: personIn(names, policy.publishedBy),
    templates: policy.templates.flatMap((compiled) => words.of(compiled.id, compiled.version) ?? []),
  };
}
