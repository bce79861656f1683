import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { addressable, always, required, requiredIfAny } from '../../standing';

/** Is the system built, tested, protected, and can work go on without it? */
export const readinessSystem: ItemInput[] = [
  {
    id: 'gl-cut-build',
    text: 'The build is frozen, and test results for network, devices, software and interfaces were reviewed',
    ...required(safer('System Management')),
    wants: 'a test summary with open defects',
    evidence: 'required',
  },
  {
    id: 'gl-cut-interfaces',
    text: 'Every interface ran both ways with production settings: labs, prescriptions, admissions, registries',
    ...requiredIfAny(safer('System Management')),
  },
  {
    id: 'gl-cut-risk-updated',
    text: 'The security risk analysis was brought up to date for this release',
    ...always('164.308(a)(1)(ii)(A)'),
    answeredBy: 'security-officer',
    wants: 'the risk analysis with its date',
  },
  {
    id: 'gl-cut-vendors-signed',
    text: 'Each vendor that meets patient data from day one has signed its agreement; the list is complete',
    ...always('164.308(b)(3)'),
    answeredBy: 'privacy-officer',
  },
  {
    id: 'gl-cut-audit-on',
    text: 'Audit logging is on in production, and the entry of a test log-in was found in it',
    ...always('164.312(b)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'gl-cut-production-backup',
    text: 'The first backup of production ran and ended without errors',
    ...always('164.308(a)(7)(ii)(A)'),
    wants: 'a backup log',
  },
  {
    id: 'gl-cut-emergency-mode',
    text: 'Staff know how to keep treating patients, with data protected, while the system is down',
    ...always('164.308(a)(7)(ii)(C)'),
  },
  {
    id: 'gl-cut-downtime-kit',
    text: 'Read-only copy, paper forms and restart steps are on each unit and were tried there',
    ...requiredIfAny(safer('Contingency Planning')),
  },
  {
    id: 'gl-cut-drill',
    text: 'The downtime plan was played through since the last change, and what failed was mended',
    ...addressable('164.308(a)(7)(ii)(D)'),
    wants: 'a drill report',
  },
];
