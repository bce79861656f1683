import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { addressable, advised, advisedAlways, required } from '../../standing';

/** Who does what on the first day, who was told, and who decides. */
export const readinessPeople: ItemInput[] = [
  {
    id: 'gl-cut-date',
    text: 'The date falls in a quiet period, and staff, vendors, partners and patients know it',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
  {
    id: 'gl-cut-rollout',
    text: 'The way of rolling out is chosen with its reason: all at once, in steps or a pilot',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
  {
    id: 'gl-cut-walkthrough',
    text: 'Clinicians walked through each core workflow from start to end in the test environment',
    help: 'For example admission, medication order, result review, discharge, each with the people who do it at work.',
    ...required(safer('System Management')),
    answeredBy: 'clinical-validator',
    wants: 'a report of the walk-through',
    evidence: 'required',
  },
  {
    id: 'gl-cut-training',
    text: 'Everybody who works on day one was trained for the role and showed the skill; each shift has a super-user',
    ...required(safer('Organizational Responsibilities')),
    wants: 'a training list by role',
  },
  {
    id: 'gl-cut-accounts',
    text: 'Accounts and rights for day one are set, and a person of each role has logged in with them',
    ...addressable('164.308(a)(4)(ii)(C)'),
  },
  {
    id: 'gl-cut-command-centre',
    text: 'The command centre has names, hours and a phone number, and a fast path for danger to patients',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
  {
    id: 'gl-cut-rollback',
    text: 'The signs that make us go back are written down, with who decides and until which hour',
    ...advised(safer('Contingency Planning')),
    wants: 'the rollback plan',
  },
  {
    id: 'gl-cut-decision',
    text: 'Go or no-go was decided in a meeting against written criteria, and the deciders signed',
    ...required(safer('Organizational Responsibilities')),
    wants: 'the signed decision',
    evidence: 'required',
  },
];
