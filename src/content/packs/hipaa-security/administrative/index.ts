import { answeredBy, type TemplateInput } from '../../../written';
import { associates } from './associates';
import { awareness } from './awareness';
import { contingency } from './contingency';
import { incidents } from './incidents';
import { management } from './management';
import { workforce } from './workforce';

/** 45 CFR 164.308: nine standards. */
export const administrativeSafeguards: TemplateInput = {
  id: 'hipaa-security-administrative',
  version: 1,
  title: 'HIPAA Security Rule: administrative safeguards',
  purpose:
    'How the organization runs security: risks, people, training, incidents, emergencies and vendors. Patient data means protected health information in electronic form.',
  items: answeredBy('security-officer', [
    ...management,
    ...workforce,
    ...awareness,
    ...incidents,
    ...contingency,
    ...associates,
  ]),
};
