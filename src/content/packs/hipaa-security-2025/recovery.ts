import type { ItemInput } from '../../written';
import { proposed, UNCHECKED } from './sources';

/** What would be ready for the day on which systems fail. */
export const recovery: ItemInput[] = [
  {
    id: 'nprm-72-hours',
    text: 'Written procedures bring the systems and data that matter most back within 72 hours',
    ...proposed('restoration within 72 hours'),
    notApplicable: false,
    wants: 'the recovery procedure with measured times',
  },
  {
    id: 'nprm-restore-order',
    text: 'The order in which systems come back follows from a ranking of how critical they are',
    ...proposed('criticality analysis'),
    notApplicable: false,
  },
  {
    id: 'nprm-incident-plans',
    text: 'Plans for responding to incidents are in writing and have been tried out',
    ...proposed('incident response plans'),
    notApplicable: false,
    wants: 'the report of the last exercise',
  },
  {
    id: 'nprm-backup-controls',
    text: 'Backup and recovery have technical controls of their own',
    help: UNCHECKED,
    ...proposed('backup and recovery controls'),
    notApplicable: false,
  },
];
