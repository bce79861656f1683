import * as z from 'zod';
import type { AttachmentFact, IssueFacts } from '../../domain/gate/facts';
import type { History } from './changelogSchema';
import { changesOf } from './changes';
import { issueResponse, knownFields, type KnownFields } from './issueSchema';

/** An issue of an answer, with the fields that gates read by name. */
export const readIssueBody = issueResponse.transform((issue, context) => {
  const known = knownFields.safeParse(issue.fields);
  if (known.success) return { ...issue, known: known.data };
  const where = known.error.issues[0]?.path ?? [];
  context.addIssue({ code: 'custom', message: 'unexpected field', path: ['fields', ...where] });
  return z.NEVER;
});
export type IssueBody = z.output<typeof readIssueBody>;

/** An issue as gates read it. */
export function factsOf(
  { id, key, fields, known, transitions }: IssueBody,
  histories: readonly History[],
): IssueFacts {
  return {
    id,
    key,
    projectId: known.project.id,
    issueTypeId: known.issuetype.id,
    hierarchyLevel: known.issuetype.hierarchyLevel,
    statusId: known.status.id,
    statusName: known.status.name,
    summary: known.summary,
    assignee: known.assignee?.accountId,
    assigneeName: known.assignee?.displayName,
    reporter: known.reporter?.accountId,
    labels: known.labels ?? [],
    componentIds: (known.components ?? []).map((component) => component.id),
    fields,
    attachments: attachmentsOf(known),
    changes: changesOf(histories),
    moves: transitions?.map(({ to }) => to.id),
  };
}

function attachmentsOf({ attachment }: KnownFields): AttachmentFact[] {
  return [...(attachment ?? [])].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}
