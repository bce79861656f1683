import { z } from 'zod';
import { local } from './http';

const choices = z.looseObject({
  usual: z.object({ key: z.string(), name: z.string() }),
  projects: z.array(z.object({ key: z.string(), name: z.string(), style: z.string() })),
  workflows: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type ImportChoices = z.infer<typeof choices>;

const counted = z.object({ from: z.string(), tickets: z.number(), to: z.string().nullable() });
export type Counted = z.infer<typeof counted>;
const preview = z.looseObject({
  project: z.object({ key: z.string(), name: z.string(), exists: z.boolean() }),
  workflow: z.string(),
  tickets: z.number(),
  skipped: z.number(),
  statuses: z.array(counted),
  there: z.array(z.string()),
  types: z.array(counted),
  refused: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof preview>;

const imported = z.object({ project: z.string(), created: z.number(), skipped: z.number() });
export type Imported = z.infer<typeof imported>;

const refusal = z.looseObject({ message: z.string(), reasons: z.array(z.string()).optional() });

/** Where the tickets of a file go; what is left out is as usual. */
export interface ImportChoice {
  projectKey?: string;
  projectName?: string;
  style?: 'classic' | 'next-gen';
  workflow?: string;
  statuses?: { from: string; to: string }[];
}

/** The file cannot be imported so; each reason is a sentence. */
export class NotImported extends Error {
  override name = 'NotImported';
  constructor(readonly reasons: string[]) {
    super(reasons.join(' '));
  }
}

export const loadImportChoices = (): Promise<ImportChoices> => local(choices, '/local/import');

async function send<T>(shape: z.ZodType<T>, path: string, file: File, choice: ImportChoice): Promise<T> {
  const query = new URLSearchParams({ name: file.name, choice: JSON.stringify(choice) });
  const response = await fetch(`${path}?${query}`, { method: 'POST', body: file });
  const answer: unknown = await response.json();
  if (response.ok) return shape.parse(answer);
  const { message, reasons = [message] } = refusal.parse(answer);
  throw new NotImported(reasons);
}

/** What the import would make; nothing is changed. Throws NotImported. */
export const previewImport = (file: File, choice: ImportChoice): Promise<ImportPreview> =>
  send(preview, '/local/import/preview', file, choice);

/** Imports the file. Throws NotImported when nothing was. */
export const importFile = (file: File, choice: ImportChoice): Promise<Imported> =>
  send(imported, '/local/import', file, choice);
