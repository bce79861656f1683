import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { contractTerms } from './contractTerms';
import { whereItArises } from '../../standing';

const duties: ItemInput[] = [
  {
    id: 'hp-ba-identified',
    text: 'Each outside service that this change adds is listed, with whether it can reach patient data',
    help: 'Hosting, logging, error tracking, mail, support tools and AI interfaces count. So do the subcontractors of a vendor.',
    ...whereItArises('164.502(e)(1)'),
    wants: 'a list of services with the contract of each',
    evidence: 'required',
  },
  {
    id: 'hp-ba-written',
    text: 'The contract was signed before the service got its first patient record',
    ...whereItArises('164.502(e)(2)'),
    wants: 'a contract reference with its date',
    evidence: 'required',
  },
  {
    id: 'hp-ba-violation-known',
    text: 'Somebody by name follows up when a vendor keeps breaking the contract, up to ending it',
    ...whereItArises('164.504(e)(1)(ii)'),
  },
  {
    id: 'hp-ba-subcontractor-violation',
    text: 'Where we are the vendor, somebody by name does the same for our subcontractors',
    ...whereItArises('164.504(e)(1)(iii)'),
  },
];

export const businessAssociates: TemplateInput = {
  id: 'business-associates',
  version: 1,
  title: 'Business associates',
  purpose:
    'Checks, for each vendor that a change brings in, that a contract exists and has the terms it needs.',
  items: answeredBy('privacy-officer', [...duties, ...contractTerms]),
};
