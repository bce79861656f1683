import type { ItemInput } from '../../written';
import { proposed, UNCHECKED } from './sources';

/** What others would be told, and would have to show. */
export const partners: ItemInput[] = [
  {
    id: 'nprm-access-notice',
    text: 'When the access of a worker changes or ends, partners concerned hear of it within 24 hours',
    help: UNCHECKED,
    ...proposed('notice of changed access'),
    notApplicable: true,
  },
  {
    id: 'nprm-associate-verified',
    text: 'An expert has verified, in the last 12 months, that each business associate runs its safeguards',
    help: `The verification is a written analysis with a certification. ${UNCHECKED}`,
    ...proposed('verification by business associates'),
    notApplicable: true,
    wants: 'the analysis and the certification',
  },
  {
    id: 'nprm-associate-notice',
    text: 'Business associates promise word within 24 hours of switching to their contingency plan',
    help: UNCHECKED,
    ...proposed('notice of contingency plan activation'),
    notApplicable: true,
  },
  {
    id: 'nprm-plan-sponsor',
    text: 'Plan documents hold the sponsor of a group health plan to these safeguards and 24-hour notices',
    help: UNCHECKED,
    ...proposed('group health plan sponsors'),
    notApplicable: true,
  },
];
