import { answeredBy, type TemplateInput } from '../../written';
import { migrationProtection } from './migrationProtection';
import { migrationRecords } from './migrationRecords';

export const dataMigration: TemplateInput = {
  id: 'data-migration',
  version: 1,
  title: 'Data migration validation',
  purpose:
    'Shows that what moves into the new system is complete, means the same as before, belongs to the right patient and is protected on the way.',
  items: answeredBy('quality', [...migrationRecords, ...migrationProtection]),
};
