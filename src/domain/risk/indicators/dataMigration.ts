import { topic } from './topic';

export const dataMigration = topic({
  id: 'data-migration',
  title: 'Moves or converts data that exists',
  weight: 20,
  suggests: {
    dimension: 'data-integrity',
    hazard: 'Data that exists is moved or converted',
    situation:
      'Some of it is lost, doubled, cut or mixed up between patients, and is used before anybody compares',
    harm: 'Care rests on an incomplete or wrong record',
  },
  signals: {
    words: [
      'data migration',
      'migrate',
      'migrates',
      'migrated',
      'migrating',
      'backfill',
      'data conversion',
      'bulk import',
      'bulk update',
      'legacy data',
      'cutover',
    ],
    names: ['migration', 'etl'],
  },
});
