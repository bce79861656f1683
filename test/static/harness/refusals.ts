import { refusalOf } from '../../../src/contract/refusals';

/** Refusals that a page can be made to meet: by operation, in the order in which they are met. */
export const REFUSALS = {
  unavailable: refusalOf('unavailable', {}, '7F3K-92Q'),
  'edit-conflict': refusalOf('edit-conflict', { item: 'held-out-data', revision: 50 }),
  'possible-identifier': refusalOf('possible-identifier', {
    masked: '“MRN 0041••••”',
    kind: 'a medical record number',
  }),
  'changed-while-reading': refusalOf('changed-while-reading', { parts: ['description'] }),
  'is-assignee': refusalOf('is-assignee', { role: 'clinical validator' }),
  'no-permission': refusalOf('no-permission', { permission: 'Administer Projects' }),
} as const;
export type RefusalName = keyof typeof REFUSALS;
