import type { ItemInput } from '../written';
import { gmlp, iso14971, premarketSoftware, qmsr, samd } from '../sources';

/** Does the output mean something for the condition, and is it right? */
export const performance: ItemInput[] = [
  {
    id: 'intended-use',
    text: 'What it is for, who uses it and for which patients is written down, foreseeable misuse included',
    citation: iso14971('5.2', 'Intended use and reasonably foreseeable misuse'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'clinical-association',
    text: 'Published evidence or a guideline links the output to the condition it is used for',
    citation: samd('valid clinical association'),
    required: true,
    wants: 'a literature or guideline reference',
    evidence: 'required',
    notApplicable: true,
  },
  {
    id: 'accuracy-held-out',
    text: 'Accuracy is measured on readings that were kept apart from development',
    citation: samd('analytical validation'),
    required: true,
    wants: 'a test report',
    evidence: 'required',
    notApplicable: true,
  },
  {
    id: 'rules-compared',
    text: 'Doses, thresholds and rules in the code match the approved protocol; a second person compared them',
    citation: qmsr('7.3.6', 'Design and development verification'),
    required: true,
    wants: 'a test run',
    notApplicable: true,
  },
  {
    id: 'bad-input-is-safe',
    text: 'Missing, late, repeated and extreme readings lead to a safe result or to none',
    citation: premarketSoftware('software testing as part of verification and validation'),
    required: true,
    wants: 'a test run',
    notApplicable: true,
  },
  {
    id: 'patients-represented',
    text: 'The validation data matches the patients of the target clinics in age, sex and severity',
    citation: gmlp(3),
    required: true,
    notApplicable: true,
  },
  {
    id: 'clinical-outcome',
    text: 'With these patients and in this setting the output achieves what it is meant for',
    help: 'Show it with measures that fit, such as sensitivity, specificity and predictive values.',
    citation: samd('clinical validation'),
    required: true,
    wants: 'a clinical evaluation summary',
    notApplicable: true,
  },
];
