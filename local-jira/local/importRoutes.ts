import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import {
  IMPORT_PROJECT,
  ImportRefused,
  LIMITS,
  readExport,
  type ImportChoice,
  type ImportedTicket,
} from '../import/index';
import type { JiraModel } from '../jira/index';
import { valuesOf } from '../jira/tables';
import type { SeedSite } from '../seed/index';
import { importTickets } from './import';
import { previewOf } from './importPreview';

const choiceShape = z.strictObject({
  projectKey: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,9}$/u)
    .optional(),
  projectName: z.string().trim().min(1).max(80).optional(),
  style: z.enum(['classic', 'next-gen']).optional(),
  workflow: z.string().max(255).optional(),
  statuses: z
    .array(z.strictObject({ from: z.string().max(255), to: z.string().max(255) }))
    .max(500)
    .optional(),
});

const refused = (c: Context, code: string, reasons: readonly string[], status: 400 | 403 | 413 = 400) =>
  c.json({ code, message: reasons.join(' '), reasons }, status);

function choiceOf(c: Context): ImportChoice | undefined {
  try {
    const given: unknown = JSON.parse(c.req.query('choice') ?? '{}');
    const parsed = choiceShape.safeParse(given);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

type Work = (choice: ImportChoice, tickets: readonly ImportedTicket[]) => unknown;

/** Reads the file in the body and the choice in the query, and answers what the work makes of them. */
const withExport = (work: Work) => async (c: Context) => {
  const choice = choiceOf(c);
  if (choice === undefined)
    return refused(c, 'bad-choice', ['The choice of project and workflow is not readable.']);
  const read = readExport(new Uint8Array(await c.req.arrayBuffer()), c.req.query('name') ?? 'The file');
  if (!read.ok)
    return refused(
      c,
      'no-export',
      read.problems.map(({ line, reason }) => `Line ${line}: ${reason}`),
    );
  try {
    return c.json(await work(choice, read.tickets));
  } catch (thrown) {
    if (thrown instanceof ImportRefused) return refused(c, 'import-refused', thrown.reasons);
    throw thrown;
  }
};

/** What somebody can choose from. */
function choices(model: JiraModel): object {
  return {
    usual: IMPORT_PROJECT,
    projects: model.projects().map(({ key, name, style }) => ({ key, name, style })),
    workflows: valuesOf(model.core.tables.workflows).map(({ id, name }) => ({ id, name })),
  };
}

/**
 * Importing through the browser: what there is to choose from, a preview that changes nothing, and the import. The
 * file is the body, `name` and `choice` (JSON) are in the query. Mount at `/local/import`.
 */
export function createImportRoutes(model: JiraModel, site: SeedSite): Hono {
  const app = new Hono();
  const tooLarge = (c: Context) => refused(c, 'too-large', ['The file is over 50 MB.'], 413);
  app.use(bodyLimit({ maxSize: LIMITS.bytes, onError: tooLarge }));
  app.use(async (c, next) => {
    const from = c.req.header('sec-fetch-site') ?? 'none';
    if (c.req.method === 'GET' || from === 'same-origin' || from === 'none') return next();
    return refused(c, 'foreign-origin', ['Another origin may not do this.'], 403);
  });
  app.get('/', (c) => c.json(choices(model)));
  app.post(
    '/preview',
    withExport((choice, tickets) => previewOf(model, choice, tickets)),
  );
  app.post(
    '/',
    withExport((choice, tickets) => importTickets(model, site, choice, tickets)),
  );
  app.onError((error, c) => c.json({ code: 'internal', message: error.message }, 500));
  return app;
}
