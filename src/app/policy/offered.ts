import type { Offered } from '../../domain/policy/examine';
import type { PolicyDraft } from '../../domain/policy/draft';
import type { Ports } from '../ports';
import { withOfferedRoles, type Setting } from './setting';
import { surroundingsOf } from './world';

/** What is checked where nothing was written: the rules say that, or find the first result of a repeated command. */
export const NOTHING_WRITTEN: PolicyDraft = { title: '', roles: [], gates: [] };

/** What a draft is checked against and takes up now, whatever it was when it was written: one round of Jira and storage. */
export async function offeredTo(ports: Ports, setting: Setting, draft: PolicyDraft): Promise<Offered> {
  const content = withOfferedRoles(draft, setting);
  const { world, templates } = await surroundingsOf(ports, setting, content);
  return { world, templates, roles: content.roles };
}
