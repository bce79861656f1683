import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { SprintFields } from '../../app/ports';
import type { Json } from '../../domain/shared/canonicalJson';
import { requireBody } from './request';

/** The type of Jira Software's own field. Fields of other apps have types of theirs. */
export const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';
const STORY_POINT_ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
/** What Jira calls the number field of boards in company-managed projects; it has no type of its own. */
const STORY_POINTS = 'story points';

const allFields = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.object({ custom: z.string().optional() }).optional(),
  }),
);
type Field = z.output<typeof allFields>[number];

/** Which field of a board holds its estimates only its administrators may read: all that can are looked at. */
const isEstimate = ({ name, schema }: Field): boolean =>
  schema?.custom === STORY_POINT_ESTIMATE ||
  (schema?.custom === NUMBER && name.toLowerCase() === STORY_POINTS);

export async function sprintFields(): Promise<SprintFields> {
  const all = await requireBody('getFields', asApp().requestJira(route`/rest/api/3/field`), allFields);
  const sprint = all.find(({ schema }) => schema?.custom === SPRINT_FIELD)?.id;
  const estimates = all.filter(isEstimate).map(({ id }) => id);
  return sprint === undefined ? { estimates } : { sprint, estimates };
}

/** The story points of an issue; null where nobody estimated. */
export const estimateOf = (
  values: Readonly<Record<string, Json>>,
  { estimates }: SprintFields,
): number | null => {
  const found = estimates.map((id) => values[id]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
};
