import type { PackInput } from '../../pack';
import { administration } from './administration';
import { authorizations } from './authorizations';
import { businessAssociates } from './businessAssociates';
import { deIdentification } from './deIdentification';
import { hitech } from './hitech';
import { individualRights } from './individualRights';
import { usesAndDisclosures } from './usesAndDisclosures';
import { withoutAuthorization } from './withoutAuthorization';

export const hipaaPrivacy: PackInput = {
  id: 'hipaa-privacy',
  title: 'HIPAA Privacy Rule',
  summary:
    'Uses and disclosures, de-identification, business associates, authorizations, rights of patients with their time limits, administration, HITECH.',
  status: 'in-force',
  onByDefault: true,
  templates: [
    usesAndDisclosures,
    withoutAuthorization,
    authorizations,
    deIdentification,
    businessAssociates,
    individualRights,
    administration,
    hitech,
  ],
};
