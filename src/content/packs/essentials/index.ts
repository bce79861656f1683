import { clinicalValidation } from '../../clinical-validation';
import type { PackInput } from '../../pack';
import { privacyImpact } from '../../privacy-impact';
import { securityRisk } from '../../security-risk';

/** The short forms, which fit a single issue. Each has a longer sister in a pack of its own. */
export const essentials: PackInput = {
  id: 'essentials',
  title: 'Essentials for everyday issues',
  summary:
    'Three short checklists for a single change: privacy impact, security risk and clinical validation. Other packs go deeper.',
  status: 'in-force',
  onByDefault: true,
  templates: [privacyImpact, securityRisk, clinicalValidation],
};
