import { createContext, useContext } from 'react';
import type { Asks, Draft, Found, Gate, Problem } from '../types';
import type { Names } from '../words/names';

/** What every control of the editor needs. */
export interface Editing {
  readonly found: Found;
  readonly draft: Draft;
  readonly names: Names;
  readonly problems: readonly Problem[];
  readonly change: (edit: (draft: Draft) => Draft) => void;
}

const Context = createContext<Editing | undefined>(undefined);

export const EditorProvider = Context.Provider;

/** The draft that is edited on this page. */
export function useEditing(): Editing {
  const editing = useContext(Context);
  if (editing === undefined) throw new Error('an editor control outside the editor');
  return editing;
}

/** A gate with its place in the draft, and how to change it. */
export interface GateProps {
  readonly gate: Gate;
  readonly index: number;
  readonly onChange: (edit: (gate: Gate) => Gate) => void;
}

/** A gate or the sprint, by what they ask for alike, where the draft has it, and how to change it. */
export interface AskerProps {
  readonly asker: Asks;
  readonly path: string;
  readonly onChange: (edit: <A extends Asks>(asker: A) => A) => void;
}
