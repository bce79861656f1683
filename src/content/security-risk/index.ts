import type { TemplateInput } from '../written';
import { access } from './access';
import { analysis } from './analysis';
import { data } from './data';

export const securityRisk: TemplateInput = {
  id: 'security-risk',
  version: 1,
  title: 'Security risk analysis',
  purpose:
    'Finds what could expose, change or lose patient data through a change, and what is done about it.',
  items: [...analysis, ...access, ...data],
};
