import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { always, whereItArises } from '../../standing';

const permitted: ItemInput[] = [
  {
    id: 'hp-permitted-purpose',
    text: 'Each new data flow names the paragraph of the Privacy Rule that allows it',
    help: 'Treatment, payment, health care operations, an authorization, or another case that the Rule lists.',
    ...always('164.502(a)'),
    wants: 'a list of data flows with the paragraph for each',
    evidence: 'required',
  },
  {
    id: 'hp-vendor-stays-in-contract',
    text: 'Services run by a vendor use the data only in the ways that the contract lists',
    help: 'Analytics, product improvement and model training count as uses: look for them in the contract.',
    ...whereItArises('164.502(a)(3)'),
  },
  {
    id: 'hp-no-genetic-underwriting',
    text: 'No rating or enrolment step of a health plan reads genetic data',
    help: 'Issuers of long-term care policies are excepted.',
    ...whereItArises('164.502(a)(5)(i)'),
  },
  {
    id: 'hp-no-sale',
    text: 'Nobody is paid, in money or otherwise, for patient data that leaves through this change',
    help: 'With an authorization that mentions the payment it is possible: name it.',
    ...whereItArises('164.502(a)(5)(ii)'),
  },
  {
    id: 'hp-deceased-patients',
    text: 'Records of people who died are protected like all others until 50 years after the death',
    ...whereItArises('164.502(f)'),
  },
  {
    id: 'hp-proxy-access',
    text: 'A parent, guardian or other representative sees a record only after the right to do so was checked',
    help: 'Test the cases in which it is refused or limited: some care of minors, and suspected abuse.',
    ...whereItArises('164.502(g)'),
    wants: 'a test of the refused cases',
  },
  {
    id: 'hp-requester-verified',
    text: 'Before data goes out, it is checked who asks and whether they are entitled to it',
    ...whereItArises('164.514(h)'),
  },
];

const minimum: ItemInput[] = [
  {
    id: 'hp-fields-needed',
    text: 'Every field on a screen, export, message or log is there for a purpose that somebody wrote down',
    ...whereItArises('164.502(b)(1)'),
    wants: 'a field list with purposes',
    evidence: 'required',
  },
  {
    id: 'hp-exempt-flows',
    text: 'Flows that carry more than they need are named with the one of six exemptions that covers them',
    help: 'For example: a provider who treats the patient, or the patient as recipient.',
    ...whereItArises('164.502(b)(2)'),
  },
  {
    id: 'hp-roles-and-categories',
    text: 'For each role the kinds of data it may see are set in the software and denied otherwise',
    ...whereItArises('164.514(d)(2)'),
    wants: 'a role and data table, and a test of refusals',
  },
  {
    id: 'hp-routine-disclosures',
    text: 'Recurring exports follow a written protocol, and one-off exports wait for a person to approve them',
    ...whereItArises('164.514(d)(3)'),
  },
  {
    id: 'hp-requests-limited',
    text: 'Queries to other organizations ask for named fields and periods, not for whatever there is',
    ...whereItArises('164.514(d)(4)'),
  },
  {
    id: 'hp-whole-record',
    text: 'Exporting a whole record needs a typed justification, which is kept',
    ...whereItArises('164.514(d)(5)'),
  },
];

const limited: ItemInput[] = [
  {
    id: 'hp-limited-data-set',
    text: 'A limited data set is free of all 16 direct identifiers that have to go',
    help: 'Town, State, ZIP code and dates can stay. It is still patient data.',
    ...whereItArises('164.514(e)(2)'),
    wants: 'a column list of the extract',
  },
  {
    id: 'hp-data-use-agreement',
    text: 'Its recipient signed a data use agreement before the first record was sent',
    ...whereItArises('164.514(e)(4)'),
    wants: 'a reference to the agreement',
  },
  {
    id: 'hp-directory',
    text: 'Patients can say no before a directory shows that they are in the facility',
    ...whereItArises('164.510(a)'),
  },
  {
    id: 'hp-family',
    text: 'Messages to family and friends wait for the agreement of the patient or a recorded judgment',
    ...whereItArises('164.510(b)'),
  },
];

export const usesAndDisclosures: TemplateInput = {
  id: 'uses-and-disclosures',
  version: 1,
  title: 'Minimum necessary, uses and disclosures',
  purpose:
    'Shows that a change uses and gives away patient data only where allowed, and no more than needed.',
  items: answeredBy('privacy-officer', [...permitted, ...minimum, ...limited]),
};
