import type { PackInput } from '../../pack';
import { businessAssociate } from './businessAssociate';
import { vendorReview } from './vendorReview';

export const vendorContract: PackInput = {
  id: 'vendor-contract',
  title: 'Vendors and contracts',
  summary:
    'What an outside service may see and promises, and every term that the HIPAA Rules ask of the agreement with a business associate.',
  status: 'in-force',
  onByDefault: true,
  templates: [vendorReview, businessAssociate],
};
