import type { PackInput } from '../../pack';
import { answeredBy } from '../../written';
import { governance } from './governance';
import { partners } from './partners';
import { recovery } from './recovery';
import { technology } from './technology';

/** The rule that the Department of Health and Human Services proposed on 6 January 2025. It does not bind anybody. */
export const hipaaSecurity2025: PackInput = {
  id: 'hipaa-security-2025',
  title: 'HIPAA Security Rule: 2025 proposal',
  summary:
    'What the rule proposed in January 2025 would add. No final rule was known by mid-2026 and later news was not confirmed: use it to look ahead, not as law.',
  status: 'proposed',
  onByDefault: false,
  templates: [
    {
      id: 'hipaa-security-2025-readiness',
      version: 1,
      title: 'HIPAA Security Rule: ready for the 2025 proposal',
      purpose:
        'Shows how far the organization is from a rule that is only proposed. Nothing here blocks work. Patient data means protected health information in electronic form.',
      items: [
        ...answeredBy('security-officer', [...governance, ...recovery, ...technology]),
        ...answeredBy('compliance-officer', partners),
      ],
    },
  ],
};
