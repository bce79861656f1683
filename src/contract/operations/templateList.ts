import * as z from 'zod';
import { legalStatus } from '../../domain/checklist/template';
import { instant, slug } from '../../domain/shared/ids';
import { person } from '../view';

const listed = { id: slug, title: z.string(), version: z.int(), items: z.int(), required: z.int() };

/** `template.list`: the shipped packs and the site's own templates. Needs Administer Jira. */
export const templateList = {
  name: 'template.list',
  request: z.strictObject({}),
  response: z.strictObject({
    /** Revision of the site document: every change of a template names the one it saw. */
    revision: z.int(),
    packs: z.array(
      z.strictObject({
        id: slug,
        title: z.string(),
        summary: z.string(),
        status: legalStatus,
        onByDefault: z.boolean(),
        templates: z.array(z.strictObject(listed)),
      }),
    ),
    own: z.array(
      z.strictObject({
        ...listed,
        draft: z.boolean(),
        retired: z.boolean(),
        copiedFrom: z.strictObject({ title: z.string(), version: z.int() }).nullable(),
        changedBy: person,
        changedAt: instant,
      }),
    ),
  }),
} as const;
