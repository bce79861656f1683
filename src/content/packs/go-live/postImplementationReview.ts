import { answeredBy, type TemplateInput } from '../../written';
import { reviewOutcomes } from './reviewOutcomes';
import { reviewProtection } from './reviewProtection';

export const postImplementationReview: TemplateInput = {
  id: 'post-implementation-review',
  version: 1,
  title: 'Post-implementation review',
  purpose:
    'Looks back some months after go-live: what was achieved, what harmed or nearly did, what is still open and who does it.',
  items: answeredBy('quality', [...reviewOutcomes, ...reviewProtection]),
};
