import { answeredBy, type TemplateInput } from '../../written';
import { agreements } from './agreements';
import { documentation } from './documentation';

/** 45 CFR 164.314 and 164.316: two standards each, with the rules of 164.306 that ask for a record. */
export const agreementsAndDocumentation: TemplateInput = {
  id: 'hipaa-security-organizational',
  version: 1,
  title: 'HIPAA Security Rule: agreements and documentation',
  purpose:
    'What contracts promise and what is kept on file. Patient data means protected health information in electronic form.',
  items: answeredBy('security-officer', [...agreements, ...documentation]),
};
