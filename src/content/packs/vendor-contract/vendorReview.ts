import { answeredBy, type TemplateInput } from '../../written';
import { vendorAgreement } from './vendorAgreement';
import { vendorData } from './vendorData';

export const vendorReview: TemplateInput = {
  id: 'vendor-review',
  version: 1,
  title: 'Vendor and contract review',
  purpose:
    'Says what an outside service gets to see, what was checked about it, and what the contract promises from the first day to the last.',
  items: answeredBy('compliance-officer', [...vendorData, ...vendorAgreement]),
};
