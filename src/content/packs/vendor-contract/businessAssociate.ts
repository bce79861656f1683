import { answeredBy, type TemplateInput } from '../../written';
import { agreementEnd } from './agreementEnd';
import { agreementRights } from './agreementRights';
import { agreementSecurity } from './agreementSecurity';
import { agreementUses } from './agreementUses';

export const businessAssociate: TemplateInput = {
  id: 'business-associate-agreement',
  version: 1,
  title: 'Business associate agreement',
  purpose:
    'Finds each term that the Privacy and the Security Rule want in the agreement with a vendor that handles patient data.',
  items: answeredBy('privacy-officer', [
    ...agreementUses,
    ...agreementRights,
    ...agreementSecurity,
    ...agreementEnd,
  ]),
};
