import * as z from 'zod';
import { accountId, jiraId } from '../../domain/shared/ids';

const text = z.string().nullish();

/**
 * One changed field. The new text is in a member called `toString`, which every object inherits: it is read from
 * the object's own members, or a change without one would seem to hold a function.
 */
const item = z.preprocess(
  (raw) => {
    const own = new Map<string, unknown>(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
    return {
      field: own.get('field'),
      fieldId: own.get('fieldId'),
      from: own.get('from'),
      to: own.get('to'),
      fromText: own.get('fromString'),
      toText: own.get('toString'),
    };
  },
  z.object({ field: z.string(), fieldId: text, from: text, to: text, fromText: text, toText: text }),
);

/** Jira writes an offset without a colon (`+0000`), which ISO 8601's extended form does not have. */
export const moment = z
  .string()
  .transform((written) => written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  .pipe(z.iso.datetime({ offset: true }))
  .transform((iso) => new Date(iso).toISOString());

/** One change of an issue: some fields, by one person, at one moment. Changes by the system have no author. */
export const history = z.object({
  id: z.string(),
  created: moment,
  author: z.object({ accountId: accountId.optional() }).nullish(),
  items: z.array(item),
});
export type History = z.output<typeof history>;

/** The changelog inside an issue: the newest hundred changes, newest first. `total` counts all of them. */
export const embeddedChangelog = z.object({
  total: z.int().min(0).optional(),
  histories: z.array(history),
});

/** A page of `GET /rest/api/3/issue/{id}/changelog`, oldest first. */
export const changelogPage = z.object({ values: z.array(history) });

/** A page of `POST /rest/api/3/changelog/bulkfetch`: changes of several issues, oldest first. */
export const bulkChangelogPage = z.object({
  issueChangeLogs: z.array(z.object({ issueId: jiraId, changeHistories: z.array(history) })),
  nextPageToken: z.string().nullish(),
});
