import type { TemplateInput } from '../written';
import { performance } from './performance';
import { safety } from './safety';
import { use } from './use';

export const clinicalValidation: TemplateInput = {
  id: 'clinical-validation',
  version: 1,
  title: 'Clinical validation',
  purpose:
    'Shows that a change is right for its patients, that people can work with it, and that its hazards are controlled.',
  items: [...performance, ...use, ...safety],
};
