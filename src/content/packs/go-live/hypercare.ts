import { answeredBy, type TemplateInput } from '../../written';
import { hypercareProtection } from './hypercareProtection';
import { hypercareSafety } from './hypercareSafety';

export const hypercare: TemplateInput = {
  id: 'hypercare',
  version: 1,
  title: 'Hypercare',
  purpose:
    'Covers the first weeks after go-live: what is watched each day, who acts on it, and when normal support takes over.',
  items: answeredBy('quality', [...hypercareSafety, ...hypercareProtection]),
};
