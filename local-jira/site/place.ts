import { z } from 'zod';
import type { Caller, SiteDeps } from './deps';
import { agileExtension } from './places/agile';
import { fieldExtension, issueExtension } from './places/issue';
import { projectExtension, settingsExtension } from './places/project';
import { ruleExtension } from './places/rule';
import { adminExtension, globalExtension } from './places/site';

/** Where a module is shown. The browser names keys and numbers only; what they stand for is looked up as the user. */
export const placeSchema = z.strictObject({
  issueKey: z.string().max(255).optional(),
  projectKey: z.string().max(255).optional(),
  boardId: z.int().positive().optional(),
  sprintId: z.int().positive().optional(),
  /** A custom field of the app, by id. */
  fieldId: z.string().max(255).optional(),
  /** The nested action that was chosen. */
  action: z.string().max(255).optional(),
  /** A workflow rule that is being configured: its workflow, its transition and what is saved so far. */
  rule: z
    .strictObject({
      workflowId: z.string().max(255),
      transition: z.strictObject({ id: z.string(), from: z.string(), to: z.string() }).optional(),
      configuration: z.string().max(32_768).optional(),
    })
    .optional(),
  /** Path, query and fragment of the page around it. */
  location: z.string().max(2048).optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** Who asks for which module's extension, where. */
export interface PlaceQuestion {
  caller: Caller;
  place: Place;
  type: string;
}

/** The part of the context that belongs to the place, or undefined where this person may not have it. */
export type Extension = Record<string, unknown> | undefined;
type Lookup = (deps: SiteDeps, question: PlaceQuestion) => Promise<Extension>;

const LOOKUPS: Record<string, Lookup> = {
  'jira:issuePanel': issueExtension,
  'jira:issueContext': issueExtension,
  'jira:issueActivity': issueExtension,
  'jira:issueAction': issueExtension,
  'jira:customField': fieldExtension,
  'jira:projectPage': projectExtension,
  'jira:projectSettingsPage': settingsExtension,
  'jira:globalPage': globalExtension,
  'jira:adminPage': adminExtension,
  'jira:sprintAction': agileExtension,
  'jira:boardAction': agileExtension,
  'jira:backlogAction': agileExtension,
  'jira:workflowValidator': ruleExtension,
  'jira:workflowCondition': ruleExtension,
  'jira:workflowPostFunction': ruleExtension,
};

/** The place's `extension` part of the context, or undefined where this person sees no such place. */
export async function extensionOf(deps: SiteDeps, question: PlaceQuestion): Promise<Extension> {
  const lookup = Object.hasOwn(LOOKUPS, question.type) ? LOOKUPS[question.type] : undefined;
  const found = await lookup?.(deps, question);
  if (!found) return undefined;
  const { location = '/' } = question.place;
  return { type: question.type, ...found, location: new URL(location, deps.origins().product).href };
}
