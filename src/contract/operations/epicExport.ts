import * as z from 'zod';

/** `epic.export`: the children that the viewer may see, as CSV (RFC 4180) with one line a child. Needs Browse. */
export const epicExport = {
  name: 'epic.export',
  request: z.strictObject({}),
  response: z.strictObject({ filename: z.string(), csv: z.string() }),
} as const;
