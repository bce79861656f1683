import type { UiModule } from '../api/modules';

export type ActionType = 'jira:sprintAction' | 'jira:boardAction' | 'jira:backlogAction' | 'jira:issueAction';

/** A module of the app, and which of the actions nested in it. */
export interface Chosen {
  module: UiModule;
  action: string | undefined;
}

/** The entries of a module: itself, or each of the actions nested in it. */
export function actionEntries(modules: readonly UiModule[], type: ActionType) {
  return modules
    .filter((module) => module.type === type)
    .flatMap((module): (Chosen & { key: string; title: string })[] =>
      module.actions.length === 0
        ? [{ module, action: undefined, key: module.key, title: module.title }]
        : module.actions.map(({ key, title }) => ({
            module,
            action: key,
            key: `${module.key}/${key}`,
            title: `${module.title}: ${title}`,
          })),
    );
}
