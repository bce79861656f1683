import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { Json } from '../../domain/shared/canonicalJson';
import { requireBody } from './request';

const fields = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.object({ custom: z.string().optional() }).optional(),
  }),
);

const STORY_POINT_ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
/** What Jira calls the number field of boards in company-managed projects; it has no type of its own. */
const STORY_POINTS = 'story points';

type Field = z.output<typeof fields>[number];

const isEstimate = ({ name, schema }: Field): boolean =>
  schema?.custom === STORY_POINT_ESTIMATE ||
  (schema?.custom === NUMBER && name.toLowerCase() === STORY_POINTS);

/** Ids of the fields that hold story points. Which of them a board uses only its administrators may read. */
export async function estimateFields(): Promise<readonly string[]> {
  const all = await requireBody('getFields', asApp().requestJira(route`/rest/api/3/field`), fields);
  return all.filter(isEstimate).map(({ id }) => id);
}

/** The story points of an issue; null where nobody estimated. */
export const estimateOf = (
  values: Readonly<Record<string, Json>>,
  fieldIds: readonly string[],
): number | null => {
  const found = fieldIds.map((id) => values[id]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
};
