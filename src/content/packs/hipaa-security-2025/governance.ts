import type { ItemInput } from '../../written';
import { proposed, UNCHECKED } from './sources';

/** What would be known, written down and checked. */
export const governance: ItemInput[] = [
  {
    id: 'nprm-no-addressable',
    text: 'No safeguard is left out for being addressable: each is in place or falls under a named exception',
    help: 'The proposal would end the difference between required and addressable, with few exceptions.',
    ...proposed('required and addressable'),
    notApplicable: false,
  },
  {
    id: 'nprm-in-writing',
    text: 'Every security policy, procedure, plan and analysis exists in writing',
    ...proposed('written documentation'),
    notApplicable: false,
  },
  {
    id: 'nprm-inventory',
    text: 'An inventory of technology is at most 12 months old and includes what changed since',
    ...proposed('technology asset inventory'),
    notApplicable: false,
    wants: 'the inventory with its date',
  },
  {
    id: 'nprm-network-map',
    text: 'A network map, at most 12 months old, shows how patient data moves through the systems',
    ...proposed('network map'),
    notApplicable: false,
    wants: 'the network map with its date',
  },
  {
    id: 'nprm-risk-pairs',
    text: 'The risk analysis starts from the inventory and gives a level to each threat and weakness it pairs',
    ...proposed('risk analysis'),
    notApplicable: false,
    wants: 'the risk analysis',
  },
  {
    id: 'nprm-yearly-audit',
    text: 'The organization has audited itself against the Security Rule in the last 12 months',
    ...proposed('compliance audit'),
    notApplicable: false,
    answeredBy: 'compliance-officer',
    wants: 'the audit report',
  },
  {
    id: 'nprm-measures-tested',
    text: 'Security measures were reviewed and shown to work by a test in the last 12 months',
    help: UNCHECKED,
    ...proposed('review and test of measures'),
    notApplicable: false,
  },
];
