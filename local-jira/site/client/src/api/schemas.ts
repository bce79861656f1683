import { z } from 'zod';

export const userSchema = z.looseObject({ accountId: z.string(), displayName: z.string() });
export type User = z.infer<typeof userSchema>;

export const typeSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  subtask: z.boolean().default(false),
  hierarchyLevel: z.number().default(0),
});
export type IssueType = z.infer<typeof typeSchema>;

export const statusSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  statusCategory: z.looseObject({ key: z.string() }),
});
export type Status = z.infer<typeof statusSchema>;

const named = z.looseObject({ id: z.string(), name: z.string() });

export const adfNode: z.ZodType<AdfNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    marks: z
      .array(z.looseObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() }))
      .optional(),
    content: z.array(adfNode).optional(),
  }),
);
/** A node of the Atlassian Document Format. */
export interface AdfNode {
  type: string;
  text?: string | undefined;
  attrs?: Record<string, unknown> | undefined;
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined;
  content?: AdfNode[] | undefined;
}

const parentSchema = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({ summary: z.string(), issuetype: typeSchema.optional() }),
});

export const issueSchema = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    description: adfNode.nullish(),
    status: statusSchema,
    issuetype: typeSchema,
    project: z.looseObject({ id: z.string(), key: z.string(), name: z.string() }),
    parent: parentSchema.nullish(),
    assignee: userSchema.nullish(),
    reporter: userSchema.nullish(),
    creator: userSchema.nullish(),
    labels: z.array(z.string()).default([]),
    components: z.array(named).default([]),
    priority: named.nullish(),
    created: z.string(),
    updated: z.string(),
  }),
});
export type Issue = z.infer<typeof issueSchema>;

export const rowSchema = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    status: statusSchema,
    issuetype: typeSchema,
    assignee: userSchema.nullish(),
  }),
});
export type IssueRow = z.infer<typeof rowSchema>;

export const transitionSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  to: statusSchema,
  hasScreen: z.boolean().default(false),
});
export type Transition = z.infer<typeof transitionSchema>;

export const commentSchema = z.looseObject({
  id: z.string(),
  author: userSchema.optional(),
  body: adfNode,
  created: z.string(),
  updated: z.string().optional(),
  visibility: z.looseObject({ type: z.string(), value: z.string() }).optional(),
});
export type Comment = z.infer<typeof commentSchema>;

export const historySchema = z.looseObject({
  id: z.string(),
  author: userSchema.optional(),
  created: z.string(),
  items: z.array(
    z.looseObject({
      field: z.string(),
      fromString: z.string().nullish(),
      toString: z.preprocess((value) => (typeof value === 'string' ? value : null), z.string().nullable()),
    }),
  ),
});
export type History = z.infer<typeof historySchema>;

export const projectSchema = z.looseObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  style: z.string().optional(),
  simplified: z.boolean().optional(),
  lead: userSchema.optional(),
  issueTypes: z.array(typeSchema).optional(),
});
export type Project = z.infer<typeof projectSchema>;
