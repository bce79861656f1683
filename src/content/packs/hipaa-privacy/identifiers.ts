import type { ItemInput } from '../../written';
import { whereItArises } from '../../standing';

/** The 18 identifiers of the safe harbor, 45 CFR 164.514(b)(2)(i)(A) to (R), each in one line and in that order. */
export const identifiers: ItemInput[] = [
  {
    id: 'hp-no-names',
    text: 'Names of patients, relatives, employers and household members are gone, initials and nicknames too',
    ...whereItArises('164.514(b)(2)(i)(A)'),
  },
  {
    id: 'hp-no-geography',
    text: 'Places smaller than a State are gone, ZIP codes cut to three digits or to 000',
    help: 'Three digits may stay where more than 20,000 people live in all ZIP codes that share them. The list of the 17 others rests on the 2000 Census: use the newest figures.',
    ...whereItArises('164.514(b)(2)(i)(B)'),
  },
  {
    id: 'hp-no-dates',
    text: 'Dates about a patient keep their year at most, and ages of 90 and above fall into one group',
    help: 'Birth, admission, discharge and death are such dates. A year that gives away an age above 89 goes as well.',
    ...whereItArises('164.514(b)(2)(i)(C)'),
  },
  {
    id: 'hp-no-phones',
    text: 'Telephone numbers are gone, including those inside notes and contact blocks',
    ...whereItArises('164.514(b)(2)(i)(D)'),
  },
  {
    id: 'hp-no-faxes',
    text: 'Fax numbers are gone, including those in headers of scanned pages',
    ...whereItArises('164.514(b)(2)(i)(E)'),
  },
  {
    id: 'hp-no-emails',
    text: 'Mail addresses are gone, including those in log lines and file names',
    ...whereItArises('164.514(b)(2)(i)(F)'),
  },
  {
    id: 'hp-no-social-security',
    text: 'Social security numbers are gone, whole or in part',
    help: 'The last four digits are a part.',
    ...whereItArises('164.514(b)(2)(i)(G)'),
  },
  {
    id: 'hp-no-record-numbers',
    text: 'Medical record numbers are gone, in keys and in links between tables too',
    ...whereItArises('164.514(b)(2)(i)(H)'),
  },
  {
    id: 'hp-no-plan-numbers',
    text: 'Member and beneficiary numbers of health plans are gone',
    ...whereItArises('164.514(b)(2)(i)(I)'),
  },
  {
    id: 'hp-no-accounts',
    text: 'Account numbers are gone, those of bills, banks and cards alike',
    ...whereItArises('164.514(b)(2)(i)(J)'),
  },
  {
    id: 'hp-no-licences',
    text: 'Numbers of certificates and licences are gone',
    ...whereItArises('164.514(b)(2)(i)(K)'),
  },
  {
    id: 'hp-no-vehicles',
    text: 'Vehicle numbers and licence plates are gone',
    ...whereItArises('164.514(b)(2)(i)(L)'),
  },
  {
    id: 'hp-no-devices',
    text: 'Serial numbers and identifiers of devices are gone, those of implants and phones alike',
    ...whereItArises('164.514(b)(2)(i)(M)'),
  },
  {
    id: 'hp-no-urls',
    text: 'Web addresses that point to a person or a record are gone, in referrers and parameters too',
    ...whereItArises('164.514(b)(2)(i)(N)'),
  },
  {
    id: 'hp-no-ip-addresses',
    text: 'IP addresses are gone from tables, logs and traces',
    ...whereItArises('164.514(b)(2)(i)(O)'),
  },
  {
    id: 'hp-no-biometrics',
    text: 'Fingerprints, voice prints and other biometric measures are gone',
    help: 'A voice recording holds a voice print.',
    ...whereItArises('164.514(b)(2)(i)(P)'),
  },
  {
    id: 'hp-no-faces',
    text: 'Full-face photographs are gone, and so are images from which a face could be rebuilt',
    help: 'Think of head scans and of video.',
    ...whereItArises('164.514(b)(2)(i)(Q)'),
  },
  {
    id: 'hp-no-other-codes',
    text: 'No other number, code or trait is left that only one person has',
    help: 'Look at rare diagnoses, job titles, free text and study numbers. A code for finding the person again has its own line below.',
    ...whereItArises('164.514(b)(2)(i)(R)'),
  },
];
