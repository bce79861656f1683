import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { whereItArises } from '../../standing';

const needed: ItemInput[] = [
  {
    id: 'hp-authorization-first',
    text: 'A use that no other paragraph allows cannot start before a valid authorization is on file',
    ...whereItArises('164.508(a)(1)'),
    wants: 'a test of the refusal without one',
    evidence: 'required',
  },
  {
    id: 'hp-psychotherapy-notes',
    text: 'Psychotherapy notes are a data class of their own, closed to roles that read the rest of the record',
    ...whereItArises('164.508(a)(2)'),
  },
  {
    id: 'hp-marketing',
    text: 'Marketing messages reach only patients who authorized them, and a paid message says so',
    help: 'A talk face to face and a gift of small value are excepted.',
    ...whereItArises('164.508(a)(3)'),
  },
  {
    id: 'hp-sale-authorized',
    text: 'The authorization behind any sale of data tells the patient that somebody is paid',
    ...whereItArises('164.508(a)(4)'),
  },
];

const form: ItemInput[] = [
  {
    id: 'hp-defective-refused',
    text: 'The software refuses an authorization that is expired, revoked, incomplete, wrongly combined or false',
    ...whereItArises('164.508(b)(2)'),
    wants: 'a test for each of the five defects',
  },
  {
    id: 'hp-revocation-works',
    text: 'When a patient revokes in writing, later disclosures stop',
    help: 'What was already done in reliance on it stays as it is.',
    ...whereItArises('164.508(b)(5)'),
    wants: 'a test with a revoked authorization',
  },
  {
    id: 'hp-authorization-kept',
    text: 'Signed authorizations are kept for 6 years and can be found by patient',
    ...whereItArises('164.508(b)(6)'),
  },
  {
    id: 'hp-core-fields',
    text: 'The form has its six core fields, and none of them can be left empty',
    help: 'What, from whom, to whom, why, until when, and a dated signature (with the authority of whoever signs instead).',
    ...whereItArises('164.508(c)(1)'),
  },
  {
    id: 'hp-required-statements',
    text: 'The form explains how to revoke, whether care hangs on signing, and that recipients may pass data on',
    ...whereItArises('164.508(c)(2)'),
  },
  {
    id: 'hp-form-plain',
    text: 'People outside the team read the form and could say what they would be signing',
    ...whereItArises('164.508(c)(3)'),
    wants: 'a note on who read it',
  },
  {
    id: 'hp-form-copy',
    text: 'A patient whom we ask to sign gets a copy without asking for it',
    ...whereItArises('164.508(c)(4)'),
  },
];

export const authorizations: TemplateInput = {
  id: 'authorizations',
  version: 1,
  title: 'Patient authorizations',
  purpose: 'Checks the form, the life cycle and the effect of authorizations that patients sign.',
  items: answeredBy('privacy-officer', [...needed, ...form]),
};
