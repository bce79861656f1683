import { answeredBy, type TemplateInput } from '../../written';
import { governanceDecisions } from './governanceDecisions';
import { governanceRoles } from './governanceRoles';

export const governance: TemplateInput = {
  id: 'stakeholder-governance',
  version: 1,
  title: 'Stakeholder and governance map',
  purpose:
    'Says whom a change touches, who answers for what, how decisions are taken, and how patients and clinicians are heard.',
  items: answeredBy('compliance-officer', [...governanceRoles, ...governanceDecisions]),
};
