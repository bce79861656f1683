import { checklistReasons } from '../gate/checklists';
import type { Policy } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Slug } from '../shared/ids';
import { byInstant } from '../shared/instants';
import type { Standing } from './schema';

const MOST = 10;

/** The checklists of a set that are complete by the policy in force, and since when: their last answer. */
export function regulatoryMarks(
  policy: Policy | undefined,
  record: IssueRecord | undefined,
  regulatory: ReadonlySet<Slug>,
): Standing['regulatory'] {
  if (policy === undefined || record === undefined) return [];
  const marks = policy.templates.flatMap(({ id }): Standing['regulatory'] => {
    const answers = Object.values(record.checklists[id]?.answers ?? {});
    if (!regulatory.has(id) || answers.length === 0) return [];
    if (checklistReasons({ checklists: [id] }, policy, record).length > 0) return [];
    return [[answers.reduce((latest, { at }) => (at > latest ? at : latest), ''), id]];
  });
  return marks.sort(([one], [other]) => byInstant(one, other)).slice(-MOST);
}
