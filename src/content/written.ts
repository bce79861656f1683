import * as z from 'zod';
import { type item, template, type Template } from '../domain/checklist/template';

/** An item and a template as they are written here: what has a default may be left out. */
export type ItemInput = z.input<typeof item>;
export type TemplateInput = z.input<typeof template>;

/**
 * Checks written templates against the schema and fills in the defaults.
 * @throws {z.ZodError} when a template breaks the schema
 */
export const parseTemplates = (written: readonly TemplateInput[]): readonly Template[] =>
  z.array(template).parse(written);
