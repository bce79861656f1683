import { createContext, useContext } from 'react';
import type { ModuleList, Person, Session } from './api/session';
import type { Project } from './api/schemas';

/** What every page knows. */
export interface SiteState {
  session: Session;
  people: Person[];
  projects: Project[];
  modules: ModuleList;
  /** Becomes another person; every page loads anew. */
  become: (accountId: string) => Promise<void>;
  openCreate: () => void;
}

const Context = createContext<SiteState | undefined>(undefined);
export const SiteProvider = Context.Provider;

export function useSite(): SiteState {
  const state = useContext(Context);
  if (!state) throw new Error('useSite outside of SiteProvider');
  return state;
}
