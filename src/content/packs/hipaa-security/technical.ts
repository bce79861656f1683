import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { addressable, always } from '../../standing';

const access: ItemInput[] = [
  {
    id: 'sr-access-control',
    text: 'Systems let in only people and programs whose rights were granted beforehand',
    ...always('164.312(a)(1)'),
    wants: 'a test of the refused cases',
    evidence: 'required',
  },
  {
    id: 'sr-unique-user',
    text: 'Every person and every service has a user name or number of its own, and shared accounts are gone',
    ...always('164.312(a)(2)(i)'),
  },
  {
    id: 'sr-emergency-access',
    text: 'Clinicians can get at the patient data they need in an emergency, by a way that is known and tested',
    help: 'For example break-glass accounts, with a log entry for each use.',
    ...always('164.312(a)(2)(ii)'),
    wants: 'the emergency access procedure',
  },
  {
    id: 'sr-automatic-logoff',
    text: 'Sessions end after the idle time that the policy names',
    ...addressable('164.312(a)(2)(iii)'),
  },
  {
    id: 'sr-encryption-at-rest',
    text: 'Stored patient data is encrypted, backups included, and its keys are kept apart from it',
    ...addressable('164.312(a)(2)(iv)'),
  },
];

const protection: ItemInput[] = [
  {
    id: 'sr-audit-controls',
    text: 'Systems with patient data record who did what and when, and the records can be searched',
    ...always('164.312(b)'),
    wants: 'a log sample without patient data',
    evidence: 'required',
  },
  {
    id: 'sr-integrity',
    text: 'Rules and controls keep patient data from being wrongly changed or lost',
    ...always('164.312(c)(1)'),
  },
  {
    id: 'sr-integrity-mechanism',
    text: 'Software can show that stored patient data was not changed or destroyed without permission',
    help: 'For example checksums, signatures, version histories or append-only logs.',
    ...addressable('164.312(c)(2)'),
  },
  {
    id: 'sr-authentication',
    text: 'People and systems prove who they are before they reach patient data',
    ...always('164.312(d)'),
    wants: 'a description of the log-in methods',
  },
  {
    id: 'sr-transmission',
    text: 'Nobody can listen in on patient data while it crosses a network, internal networks included',
    ...always('164.312(e)(1)'),
  },
  {
    id: 'sr-transmission-integrity',
    text: 'A change to patient data on its way is noticed at the other end',
    ...addressable('164.312(e)(2)(i)'),
  },
  {
    id: 'sr-transmission-encryption',
    text: 'Patient data travels encrypted wherever the risk analysis calls for it',
    help: 'E-mail, text messages, fax gateways and links to devices count too.',
    ...addressable('164.312(e)(2)(ii)'),
  },
];

/** 45 CFR 164.312: five standards. */
export const technicalSafeguards: TemplateInput = {
  id: 'hipaa-security-technical',
  version: 1,
  title: 'HIPAA Security Rule: technical safeguards',
  purpose:
    'What systems do by themselves to protect patient data, which here means protected health information in electronic form.',
  items: answeredBy('security-officer', [...access, ...protection]),
};
