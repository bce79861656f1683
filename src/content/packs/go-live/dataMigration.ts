import type { TemplateInput } from '../../parse';
import { migrationProtection } from './migrationProtection';
import { migrationRecords } from './migrationRecords';

export const dataMigration: TemplateInput = {
  id: 'data-migration',
  version: 1,
  title: 'Data migration validation',
  purpose:
    'Shows that what moves into the new system is complete, means the same as before, belongs to the right patient and is protected on the way.',
  items: [...migrationRecords, ...migrationProtection],
};
