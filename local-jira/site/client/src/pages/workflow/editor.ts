import { createContext, useContext } from 'react';
import type { AvailableRule, Workflow, WorkflowStatus } from '../../api/workflows';
import type { SaveChange } from './useWorkflow';
import type { Names } from './words';

/** What every part of the editor works with. */
export interface Editor {
  workflow: Workflow;
  statuses: WorkflowStatus[];
  available: AvailableRule[];
  screens: { id: string; name: string }[];
  names: Names;
  save: SaveChange;
  /** The team-managed project whose own workflow this is. */
  projectKey: string | undefined;
}

const Context = createContext<Editor | undefined>(undefined);
export const EditorProvider = Context.Provider;

export function useEditor(): Editor {
  const editor = useContext(Context);
  if (!editor) throw new Error('useEditor outside of EditorProvider');
  return editor;
}
