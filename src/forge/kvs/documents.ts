import * as z from 'zod';
import { template, type Template } from '../../domain/checklist/template';
import { policyDesk, type PolicyDesk } from '../../domain/policy/desk';
import { riskMethod, type RiskMethod } from '../../domain/risk/method';
import { instant, jiraId, slug } from '../../domain/shared/ids';
import { site, type Site } from '../../domain/site/schema';
import { agree } from './records';

const revision = z.int().min(0);

/** `policy-desk`: `body` carries its own version (`v`). */
export const deskRow = z
  .strictObject({ project: jiraId, revision, body: policyDesk })
  .superRefine((row, context) => {
    if (row.body.projectId !== row.project) agree('project', context);
    if (row.body.revision !== row.revision) agree('revision', context);
  });
export type DeskRow = z.output<typeof deskRow>;

/** `site`: what holds for the whole site. */
export const siteRow = z.strictObject({ revision, body: site }).superRefine((row, context) => {
  if (row.body.revision !== row.revision) agree('revision', context);
});
export type SiteRow = z.output<typeof siteRow>;

const count = z.int().min(0);
const cursor = z.string().max(4000);

/** What one hourly pass found and mended, as it is stored. */
export const passReport = z.strictObject({
  at: instant,
  looked: count,
  bypassed: count,
  projected: count,
  rollups: count.optional(),
  sprints: count.optional(),
  sprintsLooked: count.optional(),
  failed: count,
  sprintsFailed: count.optional(),
  complete: z.boolean(),
  position: z
    .strictObject({
      began: instant,
      since: instant,
      cursor: cursor.optional(),
      again: z.array(jiraId).max(100).readonly(),
      rollups: cursor.optional(),
      sprints: z.strictObject({ open: cursor.optional(), ended: cursor.optional() }).optional(),
    })
    .optional(),
});

/** The most passes that are kept: two days of hourly ones. */
export const MOST_PASSES = 48;

/** `site`: the latest passes, newest first. */
export const passesRow = z.strictObject({ revision, body: z.array(passReport).max(MOST_PASSES) });
export type PassesRow = z.output<typeof passesRow>;

/** `template`: a published version, or with version 0 the draft, whose own number means nothing yet. */
export const templateRow = z
  .strictObject({ template: slug, version: z.int().min(0), body: template })
  .superRefine((row, context) => {
    if (row.body.id !== row.template) agree('template', context);
    if (row.version > 0 && row.body.version !== row.version) agree('version', context);
  });
export type TemplateRow = z.output<typeof templateRow>;

/** `risk-method`: a published version of a risk method of the site's own. */
export const methodRow = z
  .strictObject({ method: slug, version: z.int().min(1), body: riskMethod })
  .superRefine((row, context) => {
    if (row.body.id !== row.method) agree('method', context);
    if (row.body.version !== row.version) agree('version', context);
  });
export type MethodRow = z.output<typeof methodRow>;

export const rowOfDesk = (desk: PolicyDesk): DeskRow => ({
  project: desk.projectId,
  revision: desk.revision,
  body: desk,
});

export const rowOfSite = (whole: Site): SiteRow => ({ revision: whole.revision, body: whole });

export const rowOfTemplate = (content: Template, version: number): TemplateRow => ({
  template: content.id,
  version,
  body: content,
});

export const rowOfMethod = (content: RiskMethod): MethodRow => ({
  method: content.id,
  version: content.version,
  body: content,
});
