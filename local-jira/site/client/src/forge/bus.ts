type Listener = (payload: unknown) => void;

/** Events between the product page and every frame of the app in it. */
export interface Bus {
  emit: (event: string, payload: unknown) => void;
  /** Returns how to stop listening. */
  on: (event: string, listener: Listener) => () => void;
}

export function createBus(): Bus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    emit: (event, payload) => listeners.get(event)?.forEach((listener) => listener(payload)),
    on(event, listener) {
      const set = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
  };
}

/** One bus a page load: everything the app shows shares it. */
export const bus = createBus();

/** Tells the app's frames that an issue changed, as Jira does. */
export function announceIssueChange(issueId: string, projectId: string): void {
  bus.emit('JIRA_ISSUE_CHANGED', { issueId, projectId });
}
