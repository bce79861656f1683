import type { ItemInput } from '../../written';
import { cfr11 } from './sources';
import { required, requiredIfAny } from '../../standing';

/** How a system keeps electronic records, as 21 CFR 11.10 and 11.30 ask. */
export const records: ItemInput[] = [
  {
    id: 'p11-validated',
    text: 'Tests show that this version does its job reliably and notices an invalid or altered record',
    ...required(cfr11('11.10(a)')),
    wants: 'the validation report of this version',
    evidence: 'required',
  },
  {
    id: 'p11-copies',
    text: 'An inspector gets whole and correct copies of a record, one to read and one as a file',
    help: 'Signatures and the audit trail belong to the copy.',
    ...required(cfr11('11.10(b)')),
    wants: 'a sample export',
  },
  {
    id: 'p11-retention',
    text: 'Records can be found and read until their retention ends, also after a migration or a restore',
    ...required(cfr11('11.10(c)')),
    wants: 'a restore test',
  },
  {
    id: 'p11-access',
    text: 'Only people on the list of users can log in, each with an account of their own',
    ...required(cfr11('11.10(d)')),
    answeredBy: 'security-officer',
    wants: 'the access list',
  },
  {
    id: 'p11-audit-trail',
    text: 'The system logs by itself who created, changed or deleted a record and when, with the old value kept',
    help: 'The log lives as long as its record, and nobody can edit it, administrators included.',
    ...required(cfr11('11.10(e)')),
    wants: 'a sample of the audit trail',
    evidence: 'required',
  },
  {
    id: 'p11-sequence',
    text: 'Steps that have an order can be taken only in that order; the others are refused',
    ...requiredIfAny(cfr11('11.10(f)')),
    wants: 'a test of the refused steps',
  },
  {
    id: 'p11-authority',
    text: 'Each operation checks the right of its caller, calls over the API and signing included',
    ...required(cfr11('11.10(g)')),
    answeredBy: 'security-officer',
    wants: 'a test of the refused cases',
  },
  {
    id: 'p11-source-checks',
    text: 'Data and commands from devices and interfaces are taken only from senders that are known',
    help: 'Not applicable where people type everything in themselves.',
    ...requiredIfAny(cfr11('11.10(h)')),
  },
  {
    id: 'p11-training',
    text: 'People who build, run or use this part have the training for it, and a record shows that',
    ...required(cfr11('11.10(i)')),
    wants: 'the training records',
  },
  {
    id: 'p11-accountability',
    text: 'Each signer has accepted a written policy that a signature here counts as their own',
    ...required(cfr11('11.10(j)')),
    answeredBy: 'compliance-officer',
    wants: 'the accepted policy',
  },
  {
    id: 'p11-manuals',
    text: 'Manuals for running and servicing the system reach only those who need them, in the current version',
    ...required(cfr11('11.10(k)(1)')),
  },
  {
    id: 'p11-manual-changes',
    text: 'Each change of these manuals shows who made it, when, and after which earlier version',
    ...required(cfr11('11.10(k)(2)')),
    wants: 'the version history',
  },
  {
    id: 'p11-open-systems',
    text: 'Where outsiders run part of the system, records are encrypted and signed on their whole way',
    help: 'Not applicable to a closed system: those who answer for the records also control who gets in.',
    ...requiredIfAny(cfr11('11.30')),
    answeredBy: 'security-officer',
  },
];
