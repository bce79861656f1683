/**
 * Whether Jira's clone takes the entity properties of an issue along. Atlassian documents neither; apps that keep their
 * data in properties report both. An app must not take a property for evidence, so the less comfortable one is assumed.
 * The alternative: a clone starts without properties.
 */
export const CLONE_COPIES_PROPERTIES = true;

/**
 * Whether Jira's clone takes the values of an app's read-only custom fields along, although only the app may write
 * them. Not documented. The alternative: those fields are empty until the app writes them.
 */
export const CLONE_COPIES_APP_FIELDS = true;

/**
 * Whether an issue that is moved back into a project gets the key it had there. Documented is only that Jira reserves
 * former keys and leads them to the issue. The alternative: it gets the project's next key.
 */
export const MOVE_BACK_RESTORES_KEY = true;

/**
 * Whether a moved issue keeps components and versions that the other project has under the same name. The bulk move
 * documents that values are retained where they are valid there, not how validity is judged. The alternative: they go.
 */
export const MOVE_MATCHES_NAMES = true;
