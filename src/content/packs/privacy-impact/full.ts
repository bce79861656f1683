import { answeredBy, type TemplateInput } from '../../written';
import { description, necessity } from './description';
import { patients, sharing } from './patients';
import { protection, risks } from './risks';

/** The long form of `privacy-impact`, for changes that `privacy-screening` sends here. */
export const full: TemplateInput = {
  id: 'privacy-impact-full',
  version: 1,
  title: 'Privacy impact assessment, full',
  purpose:
    'Describes a project with patient data as a whole: need, rights, sharing, risks to people, measures, acceptance.',
  items: answeredBy('privacy-officer', [
    ...description,
    ...necessity,
    ...patients,
    ...sharing,
    ...protection,
    ...risks,
  ]),
};
