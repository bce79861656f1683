import type { SprintIssueRow } from '../../../contract/sprintView';
import { issueChain } from '../../../domain/audit/append';
import type { Answer } from '../../../domain/checklist/answer';
import type { Policy } from '../../../domain/policy/schema';
import type { JiraId, Slug } from '../../../domain/shared/ids';
import type { SprintAssessment } from '../../../domain/sprint/assess';
import { isRelevant } from '../../../domain/sprint/judge';
import type { EntryPlace } from '../../ports';
import type { TemplateName } from '../../templates/words';
import { personOf } from '../../view/display';
import type { SeenSprint } from './seen';

/** Exceptions that are told with their words; a sprint with more of them is told by issue. */
const MOST_TOLD = 200;

/** An item of an issue's checklist that somebody answered "not applicable". */
export interface NotApplicable {
  readonly issue: JiraId;
  readonly checklist: Slug;
  readonly item: Slug;
  readonly answer: Answer;
}

/** What was answered "not applicable" on the issues that the viewer may see, in the checklists of the counted gate. */
export function notApplicableIn(
  { issues }: SprintAssessment,
  { gates, sprint }: Policy,
  visible: ReadonlySet<JiraId>,
): NotApplicable[] {
  const lists = gates.find(({ id }) => id === sprint?.gate)?.checklists ?? [];
  const shown = issues.filter((issue) => isRelevant(issue) && visible.has(issue.id));
  const all = shown.flatMap(({ id, member }) =>
    lists.flatMap((checklist) =>
      Object.entries(member.record?.checklists[checklist]?.answers ?? {})
        .filter(([, { value }]) => value === 'not-applicable')
        .map(([item, answer]) => ({ issue: id, checklist, item, answer })),
    ),
  );
  return all.slice(0, MOST_TOLD);
}

/** Where the reason of an exception is kept. */
export const placeOf = ({ issue, answer }: NotApplicable): EntryPlace => ({
  chain: issueChain(issue),
  seq: answer.seq,
});

/** The template that says what the item reads. */
export const templateOf = ({ checklist, answer }: NotApplicable): TemplateName => ({
  id: checklist,
  version: answer.version,
});

/** The exceptions of one issue, with the reason and who decided. Words that were erased are null. */
export const exceptionsOf = (seen: SeenSprint, issue: JiraId): SprintIssueRow['exceptions'] =>
  seen.exceptions
    .filter((one) => one.issue === issue)
    .map((one) => {
      const { checklist, item, answer } = one;
      const words = seen.display.words.of(checklist, answer.version)?.items.find(({ id }) => id === item);
      return {
        item: words?.text ?? item,
        reason: seen.reasons.get(one)?.reason?.text ?? null,
        by: personOf(seen.display, answer.by),
      };
    });
