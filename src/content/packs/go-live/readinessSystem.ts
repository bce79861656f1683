import type { ItemInput } from '../../written';
import { hipaa, safer } from '../../sources';

/** Is the system built, tested, protected, and can work go on without it? */
export const readinessSystem: ItemInput[] = [
  {
    id: 'gl-cut-build',
    text: 'The build is frozen, and test results for network, devices, software and interfaces were reviewed',
    citation: safer('System Management'),
    required: true,
    wants: 'a test summary with open defects',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'gl-cut-interfaces',
    text: 'Every interface ran both ways with production settings: labs, prescriptions, admissions, registries',
    citation: safer('System Management'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'gl-cut-risk-updated',
    text: 'The security risk analysis was brought up to date for this release',
    citation: hipaa('164.308(a)(1)(ii)(A)'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'the risk analysis with its date',
    notApplicable: false,
  },
  {
    id: 'gl-cut-vendors-signed',
    text: 'Each vendor that meets patient data from day one has signed its agreement; the list is complete',
    citation: hipaa('164.308(b)(3)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: false,
  },
  {
    id: 'gl-cut-audit-on',
    text: 'Audit logging is on in production, and the entry of a test log-in was found in it',
    citation: hipaa('164.312(b)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
  {
    id: 'gl-cut-production-backup',
    text: 'The first backup of production ran and ended without errors',
    citation: hipaa('164.308(a)(7)(ii)(A)'),
    required: true,
    wants: 'a backup log',
    notApplicable: false,
  },
  {
    id: 'gl-cut-emergency-mode',
    text: 'Staff know how to keep treating patients, with data protected, while the system is down',
    citation: hipaa('164.308(a)(7)(ii)(C)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'gl-cut-downtime-kit',
    text: 'Read-only copy, paper forms and restart steps are on each unit and were tried there',
    citation: safer('Contingency Planning'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'gl-cut-drill',
    text: 'The downtime plan was played through since the last change, and what failed was mended',
    citation: hipaa('164.308(a)(7)(ii)(D)'),
    required: true,
    wants: 'a drill report',
    notApplicable: false,
    addressable: true,
  },
];
