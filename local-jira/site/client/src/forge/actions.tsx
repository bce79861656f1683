import { useState } from 'react';
import type { ReactNode } from 'react';
import type { UiModule } from '../api/modules';
import { useSite } from '../site';
import { ActionDialog } from './actionDialog';
import type { Place } from './place';

export type ActionType = 'jira:sprintAction' | 'jira:boardAction' | 'jira:backlogAction' | 'jira:issueAction';

/** One entry that the app adds to a menu of Jira. */
export interface AppAction {
  key: string;
  title: string;
  open: () => void;
}

interface Chosen {
  module: UiModule;
  action: string | undefined;
}

/** The entries of a module: itself, or each of the actions nested in it. Pure, so that tests can look at it. */
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

/**
 * What the app adds to a menu: `actions` go into the menu (see `ActionItems`), `dialog` beside it, so that it outlives
 * the menu. Sprint actions need `boardId` and `sprintId` in the place, board and backlog actions `boardId`, issue
 * actions `issueKey`.
 */
export function useActions(
  type: ActionType,
  place: Place,
  onRefresh?: () => void,
): { actions: AppAction[]; dialog: ReactNode } {
  const { modules } = useSite();
  const [chosen, setChosen] = useState<Chosen>();
  const actions = actionEntries(modules.modules, type).map(({ key, title, module, action }) => ({
    key,
    title,
    open: () => setChosen({ module, action }),
  }));
  const dialog = chosen && (
    <ActionDialog
      key={`${chosen.module.key}/${chosen.action ?? ''}`}
      module={chosen.module}
      place={{ ...place, ...(chosen.action === undefined ? {} : { action: chosen.action }) }}
      onRefresh={onRefresh}
      onClosed={() => setChosen(undefined)}
    />
  );
  return { actions, dialog };
}

/** The entries for the inside of a `Menu`. Nothing at all without actions. */
export function ActionItems({ actions }: { actions: readonly AppAction[] }) {
  return (
    <>
      {actions.map((action) => (
        <button key={action.key} type="button" role="menuitem" className="menu-item" onClick={action.open}>
          {action.title}
        </button>
      ))}
    </>
  );
}
