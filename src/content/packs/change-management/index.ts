import type { PackInput } from '../../pack';
import { adoption } from './adoption';
import { governance } from './governance';

export const changeManagement: PackInput = {
  id: 'change-management',
  title: 'Governance, change and adoption',
  summary:
    'Whom a change touches and who decides, how people are made ready, and the measures of use and of care that show whether it worked.',
  status: 'in-force',
  onByDefault: true,
  templates: [governance, adoption],
};
