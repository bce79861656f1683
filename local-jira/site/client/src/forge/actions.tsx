import { useState } from 'react';
import type { ReactNode } from 'react';
import { ActionDialog } from './actionDialog';
import { actionEntries } from './actionEntries';
import type { ActionType, Chosen } from './actionEntries';
import type { Place } from './place';
import { useModules } from './useModules';

export type { ActionType } from './actionEntries';

/** One entry that the app adds to a menu of Jira. */
export interface AppAction {
  key: string;
  title: string;
  open: () => void;
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
  const modules = useModules({ issue: place.issueKey, project: place.projectKey });
  const [chosen, setChosen] = useState<Chosen>();
  const actions = actionEntries(modules, type).map(({ key, title, module, action }) => ({
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
