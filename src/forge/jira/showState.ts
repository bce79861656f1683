import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { ShownState } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import { STATE_PROPERTY, stateFieldType } from './moduleKeys';
import { requireBody, withBody, written } from './request';

const fields = z.array(
  z.object({ id: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }),
);

/**
 * Writes the property, then the read-only field, as the app. The property comes first because it tells whether the
 * issue is still there; a site whose field is gone keeps the property.
 */
export async function showState(issueId: JiraId, shown: ShownState): Promise<void> {
  const { text, state, missing, revision, at } = shown;
  const path = route`/rest/api/3/issue/${issueId}/properties/${STATE_PROPERTY}`;
  const property = withBody('PUT', { state, missing, revision, at });
  if (!(await written('setIssueProperty', asApp().requestJira(path, property)))) return;
  const customField = await stateField();
  if (customField === undefined) return;
  const update = { customField, issueIds: [Number(issueId)], value: text };
  const values = withBody('POST', { updates: [update] });
  await written(
    'updateMultipleCustomFieldValues',
    asApp().requestJira(route`/rest/api/3/app/field/value`, values),
  );
}

/**
 * The id of the read-only field on this site: the field whose type is the full id of the module.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#field-lifecycle
 */
async function stateField(): Promise<string | undefined> {
  const all = await requireBody('getFields', asApp().requestJira(route`/rest/api/3/field`), fields);
  return all.find(({ schema }) => schema?.custom === stateFieldType())?.id;
}
