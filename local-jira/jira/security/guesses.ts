/**
 * Whether the app, acting as itself, sees issues of every security level. Guessed: Atlassian documents that the role
 * of apps' accounts is put into permission schemes, and is silent about levels. The alternative is that the app's
 * account has to be a member of the level like anybody else.
 */
export const APP_SEES_EVERY_LEVEL = true;
