/** A field on a transition's screen. `type` is Jira's name for the type of a custom field. */
export interface ScreenField {
  readonly id: string;
  readonly type: string | undefined;
}

/**
 * What Jira hands to a validator of what a transition's screen changed. A change of any other field is laid over the
 * issue after the check: the gate decides without it, and the event that follows tells of it.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#supported-field-types
 */
const REPORTED_SYSTEM: ReadonlySet<string> = new Set([
  'versions',
  'fixVersions',
  'components',
  'description',
  'assignee',
  'resolution',
  'priority',
  'issuetype',
  'labels',
  'issuelinks',
  'comment',
  'parent',
]);

const BUILT_IN = 'com.atlassian.jira.plugin.system.customfieldtypes:';

/** The page names the types in words; these are the names that Jira's REST API has for them. */
const REPORTED_CUSTOM: ReadonlySet<string> = new Set(
  [
    ...[
      'textfield',
      'textarea',
      'userpicker',
      'multiuserpicker',
      'datepicker',
      'datetime',
      'labels',
      'select',
    ],
    ...[
      'multiselect',
      'cascadingselect',
      'multicheckboxes',
      'radiobuttons',
      'url',
      'float',
      'atlassian-team',
    ],
  ]
    .map((name) => `${BUILT_IN}${name}`)
    .concat([
      'com.atlassian.teams:rm-teams-custom-field-team',
      'com.pyxis.greenhopper.jira:gh-sprint',
      'com.atlassian.jpo:jpo-custom-field-parent',
    ]),
);

/** Fields of Forge apps have the full id of their module for a type. */
const FORGE = 'ari:cloud:ecosystem::extension/';

/** Whether the check sees a change of this field on a transition's screen. A custom field of unknown type is not counted on. */
export function isReported({ id, type }: ScreenField): boolean {
  if (!id.startsWith('customfield_')) return REPORTED_SYSTEM.has(id);
  return type !== undefined && (REPORTED_CUSTOM.has(type) || type.startsWith(FORGE));
}
