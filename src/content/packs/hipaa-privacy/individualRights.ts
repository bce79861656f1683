import { answeredBy, type TemplateInput } from '../../written';
import { notice } from './notice';
import { requests } from './requests';

export const individualRights: TemplateInput = {
  id: 'individual-rights',
  version: 1,
  title: 'Rights of patients',
  purpose:
    'Checks that patients can see, correct, restrict and trace what a change does with their data, in time.',
  items: answeredBy('privacy-officer', [...requests, ...notice]),
};
