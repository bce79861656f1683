import type { PackInput } from '../../pack';
import { dataMigration } from './dataMigration';
import { goLiveReadiness } from './goLiveReadiness';
import { hypercare } from './hypercare';
import { postImplementationReview } from './postImplementationReview';

export const goLive: PackInput = {
  id: 'go-live',
  title: 'Migration, go-live and after',
  summary:
    'Data migration, readiness and cutover, the first weeks, and the look back. Good practice, joined with the duties of the Security Rule at each step.',
  status: 'in-force',
  onByDefault: true,
  templates: [dataMigration, goLiveReadiness, hypercare, postImplementationReview],
};
