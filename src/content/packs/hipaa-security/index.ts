import type { PackInput } from '../../pack';
import { administrativeSafeguards } from './administrative';
import { agreementsAndDocumentation } from './organizational';
import { physicalSafeguards } from './physical';
import { securityStory } from './story';
import { technicalSafeguards } from './technical';

/** 45 CFR part 164, subpart C, as last amended in 2013: the Security Rule in force. */
export const hipaaSecurity: PackInput = {
  id: 'hipaa-security',
  title: 'HIPAA Security Rule',
  summary:
    'All standards and implementation specifications of the Rule in force, one checklist for each kind of safeguard, and a short one for a single story.',
  status: 'in-force',
  onByDefault: true,
  templates: [
    administrativeSafeguards,
    physicalSafeguards,
    technicalSafeguards,
    agreementsAndDocumentation,
    securityStory,
  ],
};
