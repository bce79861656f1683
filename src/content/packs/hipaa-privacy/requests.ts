import type { ItemInput } from '../../written';
import { whereItArises } from '../../standing';

/** Access (164.524), amendment (164.526) and accounting of disclosures (164.528), with their time limits. */
export const requests: ItemInput[] = [
  {
    id: 'hp-access-covers',
    text: 'What this change stores for decisions about patients is part of the copy they can get',
    help: 'Psychotherapy notes and material gathered for a lawsuit are excepted.',
    ...whereItArises('164.524(a)'),
    wants: 'a test that compares stored and exported fields',
    evidence: 'required',
  },
  {
    id: 'hp-access-time',
    text: 'A request for access has a due date of 30 days, which can be extended once by at most 30 days',
    help: 'The patient learns the reasons and the new date in writing, within the first 30 days.',
    ...whereItArises('164.524(b)(2)'),
    wants: 'a test of the due dates',
  },
  {
    id: 'hp-access-format',
    text: 'Patients can choose a format we can readily make, and get electronic data electronically',
    ...whereItArises('164.524(c)(2)'),
  },
  {
    id: 'hp-access-third-party',
    text: 'A copy goes to somebody else when the patient signs a request that names the person and the place',
    ...whereItArises('164.524(c)(3)'),
  },
  {
    id: 'hp-access-fee',
    text: 'A fee for a copy is made up of copying labor, supplies, postage and an agreed summary, nothing else',
    ...whereItArises('164.524(c)(4)'),
  },
  {
    id: 'hp-access-denial',
    text: 'A denial gives in plain words its reason, whether it can be reviewed, and where to complain',
    ...whereItArises('164.524(d)'),
  },
  {
    id: 'hp-amendment-time',
    text: 'A request for amendment has a due date of 60 days, which can be extended once by at most 30 days',
    ...whereItArises('164.526(b)(2)'),
    wants: 'a test of the due dates',
  },
  {
    id: 'hp-amendment-linked',
    text: 'An accepted amendment is added or linked to the entry, the old entry stays, and those affected are told',
    ...whereItArises('164.526(c)'),
  },
  {
    id: 'hp-amendment-denied',
    text: 'After a denial the statement of the patient and any reply travel with the entry from then on',
    ...whereItArises('164.526(d)'),
  },
  {
    id: 'hp-amendment-from-others',
    text: 'An amendment announced by another organization is made in our record too',
    ...whereItArises('164.526(e)'),
  },
  {
    id: 'hp-accounting-log',
    text: 'Disclosures are logged so that the 6 years before a request can be listed',
    help: 'Nine kinds are excepted, among them those for treatment, payment and health care operations.',
    ...whereItArises('164.528(a)'),
  },
  {
    id: 'hp-accounting-fields',
    text: 'A log line holds date, recipient with address if known, what was sent, and why',
    help: 'Instead of the reason, a copy of the request will do.',
    ...whereItArises('164.528(b)(2)'),
  },
  {
    id: 'hp-accounting-time',
    text: 'A request for an accounting has a due date of 60 days, which can be extended once by at most 30 days',
    ...whereItArises('164.528(c)(1)'),
    wants: 'a test of the due dates',
  },
  {
    id: 'hp-accounting-fee',
    text: 'The first accounting within 12 months costs the patient nothing',
    ...whereItArises('164.528(c)(2)'),
  },
];
