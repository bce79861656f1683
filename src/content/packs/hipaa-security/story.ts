import { answeredBy, type TemplateInput } from '../../written';
import { addressable, always } from '../../standing';

/** The safeguards that one change can break: eleven paragraphs of 45 CFR 164.308 and 164.312. */
export const securityStory: TemplateInput = {
  id: 'hipaa-security-story',
  version: 1,
  title: 'HIPAA security for one story',
  purpose:
    'What a developer checks before a change near patient data leaves the team. A point on which the change has no effect counts as done.',
  items: answeredBy('security-officer', [
    {
      id: 'srs-risk',
      text: 'The risk analysis covers what this story adds, or has been brought up to date',
      ...always('164.308(a)(1)(ii)(A)'),
    },
    {
      id: 'srs-roles',
      text: 'Tests show that the intended roles get in and that all others are refused',
      ...always('164.312(a)(1)'),
      wants: 'a test run with the refused cases',
      evidence: 'required',
    },
    {
      id: 'srs-own-account',
      text: 'Each new action runs under the account of the person or service that does it',
      ...always('164.312(a)(2)(i)'),
    },
    {
      id: 'srs-emergency',
      text: 'The emergency way to patient data still works after this change',
      ...always('164.312(a)(2)(ii)'),
    },
    {
      id: 'srs-idle',
      text: 'New screens and tokens expire after the idle time that the policy names',
      ...addressable('164.312(a)(2)(iii)'),
    },
    {
      id: 'srs-stored',
      text: 'New tables, files, caches and exports with patient data are encrypted',
      help: 'Look at temporary files, crash reports and the storage of the browser too.',
      ...addressable('164.312(a)(2)(iv)'),
    },
    {
      id: 'srs-logged',
      text: 'New ways to read or change patient data write a log entry, and no patient data gets into it',
      ...always('164.312(b)'),
      wants: 'a log entry from a test system',
      evidence: 'required',
    },
    {
      id: 'srs-wrong-change',
      text: 'A wrongful change or deletion through the new code would be noticed',
      help: 'For example by a version history, a checksum or a constraint of the database.',
      ...addressable('164.312(c)(2)'),
    },
    {
      id: 'srs-proven-caller',
      text: 'Each new endpoint, job and link makes its callers prove who they are',
      ...always('164.312(d)'),
    },
    {
      id: 'srs-altered-message',
      text: 'Messages with patient data that arrive cut short, doubled or altered are rejected',
      ...addressable('164.312(e)(2)(i)'),
    },
    {
      id: 'srs-in-transit',
      text: 'Each new connection that carries patient data is encrypted, and plain ones are refused',
      ...addressable('164.312(e)(2)(ii)'),
    },
  ]),
};
