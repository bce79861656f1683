import type { PackInput } from '../../pack';
import { assessment } from './assessment';
import { businessAssociate } from './businessAssociate';
import { notices } from './notices';

export const breachNotification: PackInput = {
  id: 'breach-notification',
  title: 'HIPAA Breach Notification Rule',
  summary:
    'Assessment of an incident by the four factors, notices with their time limits, duty of a business associate.',
  status: 'in-force',
  onByDefault: true,
  templates: [assessment, notices, businessAssociate],
};
