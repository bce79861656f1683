import { view } from '@forge/bridge';

/** The word that the rule was saved with, as Jira gives the configuration back: as text. */
export async function savedWord() {
  const { extension } = await view.getContext();
  return extension.validatorConfig ? JSON.parse(extension.validatorConfig).word : '';
}
