import { answeredBy, type TemplateInput } from '../../written';
import { adoptionCare } from './adoptionCare';
import { adoptionPeople } from './adoptionPeople';
import { adoptionUse } from './adoptionUse';

export const adoption: TemplateInput = {
  id: 'adoption-measures',
  version: 1,
  title: 'Change management and adoption measures',
  purpose:
    'Shows that people are ready to work in the new way, and names the figures that will tell whether it helps staff and patients.',
  items: [
    ...answeredBy('compliance-officer', adoptionPeople),
    ...answeredBy('quality', adoptionUse),
    ...answeredBy('clinical-validator', adoptionCare),
  ],
};
