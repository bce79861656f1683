import { z } from 'zod';
import { rowSchema, statusSchema, typeSchema, userSchema } from './schemas';
import type { Issue } from './schemas';

const named = z.looseObject({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof named>;

const attachment = z.looseObject({
  id: z.string(),
  filename: z.string(),
  mimeType: z.string(),
  size: z.number(),
  created: z.string(),
  author: userSchema.optional(),
  thumbnail: z.string().optional(),
});
export type Attachment = z.infer<typeof attachment>;

const linkedIssue = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    status: statusSchema.optional(),
    issuetype: typeSchema.optional(),
  }),
});
export type LinkedIssue = z.infer<typeof linkedIssue>;

const link = z.looseObject({
  id: z.string(),
  type: z.looseObject({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }),
  inwardIssue: linkedIssue.optional(),
  outwardIssue: linkedIssue.optional(),
});

const sprint = z.looseObject({ id: z.number(), name: z.string(), state: z.string().default('future') });
export type Sprint = z.infer<typeof sprint>;

const parts = z.looseObject({
  attachment: z.array(attachment).default([]),
  issuelinks: z.array(link).default([]),
  subtasks: z.array(linkedIssue).default([]),
  fixVersions: z.array(named).default([]),
  versions: z.array(named).default([]),
  duedate: z.string().nullish(),
  security: named.nullish(),
  resolution: named.nullish(),
  customfield_10016: z.number().nullish(),
  customfield_10020: z.array(sprint).nullish(),
});
export type IssueParts = z.infer<typeof parts>;

/** The field of story points and that of sprints, by the ids that Jira sites commonly have. */
export const POINTS = 'customfield_10016';
export const SPRINT = 'customfield_10020';

/** What the issue page shows besides what every list of issues shows. */
export const partsOf = (issue: Issue): IssueParts => parts.parse(issue.fields);

/** The sprint that is not over, of which an issue has at most one. */
export const openSprint = ({ customfield_10020: sprints }: IssueParts): Sprint | undefined =>
  sprints?.find((one) => one.state !== 'closed');

/** Issues that stand in one relation to this one. */
export interface LinkGroup {
  relation: string;
  links: { id: string; issue: LinkedIssue }[];
}

/** Linked issues by how this issue relates to them, in the order of the relations' names. */
export function linkGroups({ issuelinks }: IssueParts): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const { id, type, inwardIssue, outwardIssue } of issuelinks) {
    const issue = outwardIssue ?? inwardIssue;
    if (!issue) continue;
    const relation = outwardIssue ? type.outward : type.inward;
    const group = groups.get(relation) ?? { relation, links: [] };
    groups.set(relation, { relation, links: [...group.links, { id, issue }] });
  }
  return [...groups.values()].sort((left, right) => left.relation.localeCompare(right.relation));
}

/** How much of some issues is done and in progress, as whole percent of all. */
export function progressOf(rows: { fields: { status: { statusCategory: { key: string } } } }[]): {
  done: number;
  started: number;
} {
  const share = (key: string): number => {
    const count = rows.filter(({ fields }) => fields.status.statusCategory.key === key).length;
    return rows.length === 0 ? 0 : Math.round((count * 100) / rows.length);
  };
  return { done: share('done'), started: share('indeterminate') };
}

export const rows = z.looseObject({ issues: z.array(rowSchema), nextPageToken: z.string().nullish() });
export const sprintPage = z.looseObject({ values: z.array(sprint) });
