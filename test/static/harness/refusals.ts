import { refusalOf } from '../../../src/contract/refusals';

/** Refusals that a page can be made to meet: by operation, in the order in which they are met. */
export const REFUSALS = {
  unavailable: refusalOf('unavailable', {}, '7F3K-92Q'),
  'edit-conflict': refusalOf('edit-conflict', { item: 'held-out-data', revision: 50 }),
  'possible-identifier': refusalOf('possible-identifier', {
    masked: '“MRN 0041••••”',
    kind: 'a medical record number',
  }),
  'identifier-in-harm': refusalOf('possible-identifier', {
    masked: '“MRN 0041••••”',
    kind: 'a medical record number',
    field: 'harm',
  }),
  'unknown-control': refusalOf('unknown-control', { issue: 'TELE-999' }),
  'unknown-hazard': refusalOf('unknown-hazard'),
  'changed-while-reading': refusalOf('changed-while-reading', { parts: ['description'] }),
  'is-assignee': refusalOf('is-assignee', { role: 'clinical validator' }),
  'no-permission': refusalOf('no-permission', { permission: 'Administer Projects' }),
  'sprint-not-asked': refusalOf('sprint-not-asked'),
  'draft-conflict': refusalOf('draft-conflict', { by: 'Mei Lindqvist' }),
  'unreadable-document': refusalOf('unreadable-document', {
    problems: [
      'Line 12, gates.0.guards: a list of status ids is wanted',
      'Line 31, gates.1.signoffs.0.count: a number from 1 to 10 is wanted',
    ],
  }),
} as const;
export type RefusalName = keyof typeof REFUSALS;
