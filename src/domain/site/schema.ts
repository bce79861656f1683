import * as z from 'zod';
import { REMEMBERED_COMMANDS } from '../policy/desk';
import { role } from '../policy/schema';
import { digest, instant, accountId, nonce, slug } from '../shared/ids';

/** A template of the site's own: which version is published, whether a draft is open, where it came from. */
export const ownTemplate = z.strictObject({
  id: slug,
  title: z.string().max(80),
  /** The latest published version; 0 before the first. */
  latest: z.int().min(0),
  /** Counts the changes of the draft; 0 when there is none. */
  draft: z.int().min(0),
  retired: z.boolean(),
  copiedFrom: z.strictObject({ id: slug, version: z.int().min(1) }).optional(),
  changedBy: accountId,
  changedAt: instant,
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

/** A risk method of the site's own: its latest published version, and whether policies may still take it up. */
export const ownMethod = z.strictObject({
  id: slug,
  title: z.string().max(80),
  latest: z.int().min(1),
  retired: z.boolean(),
  changedBy: accountId,
  changedAt: instant,
});
export type OwnMethod = z.infer<typeof ownMethod>;

/** The most of the site's own that one document holds. */
export const MOST_OWN = { templates: 400, roles: 20, methods: 40 } as const;

/**
 * What holds for every project of a site. `secondPerson` asks for two people to lower a requirement. `roles` come
 * beside the five that the manifest declares. `seq` and `head` are the end of the audit chain `site-1`.
 */
export const site = z.strictObject({
  v: z.literal(1),
  revision: z.int().min(0),
  seq: z.int().min(0),
  head: digest,
  secondPerson: z.boolean(),
  roles: z.array(role).max(MOST_OWN.roles),
  starter: slug.optional(),
  templates: z.array(ownTemplate).max(MOST_OWN.templates),
  /** Absent in what was stored before a site could have any. */
  methods: z.array(ownMethod).max(MOST_OWN.methods).default([]),
  /** Who changed the site last. */
  changedBy: accountId.optional(),
  /** Nonces of the latest commands, each with the revision that it led to and the version of a template or method that it published, or 0. */
  commands: z.array(z.tuple([nonce, z.int().min(0), z.int().min(0)])).max(REMEMBERED_COMMANDS),
});
export type Site = z.infer<typeof site>;
