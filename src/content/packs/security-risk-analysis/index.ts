import type { PackInput } from '../../pack';
import { answeredBy } from '../../written';
import { conduct } from './conduct';
import { followUp } from './followUp';
import { prepare } from './prepare';

/** 45 CFR 164.308(a)(1)(ii)(A), carried out by the four steps of NIST SP 800-30. */
export const securityRiskAnalysis: PackInput = {
  id: 'security-risk-analysis',
  title: 'Security risk analysis',
  summary:
    'The analysis that the HIPAA Security Rule asks for, for a project or a system as a whole, by the four steps of NIST SP 800-30: prepare, conduct, communicate, maintain.',
  status: 'in-force',
  onByDefault: true,
  templates: [
    {
      id: 'security-risk-full',
      version: 1,
      title: 'Security risk analysis, full',
      purpose:
        'Finds, rates and answers the risks of a project or system before development. The short form serves a single change.',
      items: answeredBy('security-officer', [...prepare, ...conduct, ...followUp]),
    },
  ],
};
