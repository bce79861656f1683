import './jitless';
import { z } from 'zod/mini';

/** What this app uses of the context that the host gives to a page. */
export const hostContext = z.object({
  locale: z.optional(z.string()),
  timezone: z.optional(z.string()),
  accountId: z.optional(z.string()),
  siteUrl: z.optional(z.string()),
  extension: z.optional(
    z.looseObject({
      type: z.optional(z.string()),
      modal: z.optional(z.unknown()),
      project: z.optional(z.object({ id: z.optional(z.string()), key: z.optional(z.string()) })),
      /** What was acted on in a sprint's menu. Its id is told as a number in some places, as text in others. */
      sprint: z.optional(z.object({ id: z.union([z.string(), z.number()]) })),
    }),
  ),
});
export type HostContext = z.infer<typeof hostContext>;

/** What a page asks of the dialog: sign this gate in this role, on the issue that is named where the page has none. */
export const modalContext = z.object({
  dialog: z.literal('sign'),
  gate: z.string(),
  role: z.string(),
  roleName: z.string(),
  issue: z.optional(z.string()),
  /** The dialog opens with the rejection chosen. */
  reject: z.optional(z.boolean()),
});
export type SignRequest = z.infer<typeof modalContext>;

export const named = z.object({ displayName: z.string() });
