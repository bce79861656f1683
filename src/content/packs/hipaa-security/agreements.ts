import type { ItemInput } from '../../written';
import { always } from '../../standing';

/** What contracts and plan documents say: 45 CFR 164.314. */
export const agreements: ItemInput[] = [
  {
    id: 'sr-contract-check',
    text: 'Each business associate contract was compared with the terms that the Security Rule asks for',
    help: 'Between government bodies, a memorandum of understanding or a law can stand in for the contract.',
    ...always('164.314(a)(1)'),
    answeredBy: 'compliance-officer',
    wants: 'the comparison',
  },
  {
    id: 'sr-contract-rule',
    text: 'The contract commits the business associate to follow the Security Rule',
    ...always('164.314(a)(2)(i)(A)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-contract-subcontractors',
    text: 'The contract makes the business associate bind its subcontractors in the same way',
    ...always('164.314(a)(2)(i)(B)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-contract-incidents',
    text: 'The contract makes the business associate report security incidents, breaches included',
    ...always('164.314(a)(2)(i)(C)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-subcontracts',
    text: 'Contracts of business associates with their subcontractors hold the same terms',
    ...always('164.314(a)(2)(iii)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-health-plan',
    text: 'The documents of a group health plan make its sponsor safeguard patient data, or there is no plan',
    help: 'They name four duties: safeguards of all three kinds, security for the separation of plan staff, agents who agree to protect the data, and reports of incidents. A sponsor that gets only summary or enrolment data, or data under an authorization, is exempt; done is then the answer.',
    ...always('164.314(b)(1)'),
    answeredBy: 'compliance-officer',
  },
];
