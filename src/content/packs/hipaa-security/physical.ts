import { answeredBy, type TemplateInput } from '../../written';
import { devices } from './devices';
import { facility } from './facility';

/** 45 CFR 164.310: four standards. */
export const physicalSafeguards: TemplateInput = {
  id: 'hipaa-security-physical',
  version: 1,
  title: 'HIPAA Security Rule: physical safeguards',
  purpose:
    'How buildings, workstations, devices and media are protected. Patient data means protected health information in electronic form.',
  items: answeredBy('security-officer', [...facility, ...devices]),
};
