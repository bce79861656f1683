import { operations } from '../../../src/contract/operations';
import type { PolicyDraft } from '../../../src/domain/policy/draft';
import { draftOf } from '../../../src/domain/policy/publish';
import { newNonce } from './nonce';
import type { Person } from './person';

/**
 * Publishes the policy in force with a change, as a project admin does it. What lowers a requirement is only proposed:
 * `second` confirms it.
 */
export async function republish(
  admin: Person,
  project: string,
  change: (inForce: PolicyDraft) => PolicyDraft,
  second?: Person,
): Promise<void> {
  const { policy, revision } = await admin.call(operations['policy.get'], {}, { project });
  if (policy === null) throw new Error(`${project} has no policy`);
  const draft = change(draftOf(policy));
  const save = { nonce: newNonce(), revision, basedOn: policy.version, draft };
  const saved = await admin.call(operations['policy.save'], save, { project });
  const publish = { nonce: newNonce(), revision: saved.revision };
  const { outcome, revision: proposed } = await admin.call(operations['policy.publish'], publish, {
    project,
  });
  if (outcome === 'published') return;
  if (second === undefined) throw new Error(`the policy was ${outcome}`);
  const confirm = { nonce: newNonce(), revision: proposed, decision: 'confirm' };
  const place = { project, module: 'compliance-project' };
  await second.call(operations['policy.settle'], confirm, place);
}
