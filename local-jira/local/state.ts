import type { Store } from '../store/store';

const TABLE = 'local/state';
const INSTALLED = 'installed';

/** Whether a site was set up completely in this store. A setup that was cut short does not count. */
export const isInstalled = (store: Store): boolean => store.table<boolean>(TABLE).get(INSTALLED) === true;

export const markInstalled = (store: Store): void => store.table<boolean>(TABLE).put(INSTALLED, true);
