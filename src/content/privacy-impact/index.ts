import type { TemplateInput } from '../written';
import { data } from './data';
import { people } from './people';
import { protection } from './protection';
import { purpose } from './purpose';

export const privacyImpact: TemplateInput = {
  id: 'privacy-impact',
  version: 1,
  title: 'Privacy impact assessment',
  purpose:
    'Says what a change does with patient data, why, for how long, with whom, and what that means for patients.',
  items: [...purpose, ...data, ...people, ...protection],
};
