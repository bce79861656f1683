import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { always, whereItArises } from '../../standing';

const facts: ItemInput[] = [
  {
    id: 'bn-discovery-date',
    text: 'The date of discovery is recorded: the first day on which anybody here knew or should have known',
    help: 'Any employee or agent counts, except the person who did it. All time limits run from this day, not from the end of the inquiry.',
    ...always('164.404(a)(2)'),
    wants: 'the date and who noticed',
    evidence: 'required',
  },
  {
    id: 'bn-what-happened',
    text: 'It is described which data was taken, seen, used or passed on, by whom, and which rule that broke',
    ...always('164.402'),
  },
  {
    id: 'bn-unsecured',
    text: 'For each data store involved it is settled whether the data was encrypted or destroyed',
    help: 'Data that nobody can read under the guidance of HHS is not unsecured, and no notice is due for it. A stolen key undoes that.',
    ...always('164.402'),
    answeredBy: 'security-officer',
    wants: 'the method and where the key was',
  },
];

const exclusions: ItemInput[] = [
  {
    id: 'bn-exclusion-good-faith',
    text: 'Own staff looked by mistake, within their job, and nothing went further against the rules',
    help: 'Mark it done only if it is the reason why this is not a breach.',
    ...whereItArises('164.402(1)(i)'),
  },
  {
    id: 'bn-exclusion-inside',
    text: 'Data slipped between two people who both may see such data in the same organization, and went no further',
    help: 'Mark it done only if it is the reason why this is not a breach.',
    ...whereItArises('164.402(1)(ii)'),
  },
  {
    id: 'bn-exclusion-not-retained',
    text: 'There is good reason to believe that the recipient had no chance to keep the data',
    help: 'Mark it done only if it is the reason why this is not a breach.',
    ...whereItArises('164.402(1)(iii)'),
  },
];

const factors: ItemInput[] = [
  {
    id: 'bn-factor-data',
    text: 'Factor 1 is weighed: what kind of data it was, and how easily it points to a person',
    ...always('164.402(2)(i)'),
  },
  {
    id: 'bn-factor-recipient',
    text: 'Factor 2 is weighed: who got or used the data, and what duties that person has',
    ...always('164.402(2)(ii)'),
  },
  {
    id: 'bn-factor-viewed',
    text: 'Factor 3 is weighed: whether somebody really took or looked at the data, or only could have',
    ...always('164.402(2)(iii)'),
    answeredBy: 'security-officer',
    wants: 'the log analysis',
  },
  {
    id: 'bn-factor-mitigated',
    text: 'Factor 4 is weighed: how far the danger was reduced since, and how we know',
    ...always('164.402(2)(iv)'),
  },
];

const outcome: ItemInput[] = [
  {
    id: 'bn-outcome',
    text: 'The outcome is written down: a breach, unless the factors together show a low probability of compromise',
    help: 'The Rule presumes a breach and knows no score. Without all four factors the outcome stays a breach.',
    ...always('164.402(2)'),
    wants: 'the signed assessment',
    evidence: 'required',
  },
  {
    id: 'bn-proof-kept',
    text: 'The assessment, or proof that all notices went out, is filed so that we can show it for 6 years',
    help: 'It is for us to prove, not for the government.',
    ...always('164.414(b)'),
  },
  {
    id: 'bn-administration',
    text: 'Training, complaints, sanctions and written procedures cover breaches as they cover privacy',
    ...always('164.414(a)'),
    answeredBy: 'compliance-officer',
  },
];

export const assessment: TemplateInput = {
  id: 'breach-assessment',
  version: 1,
  title: 'Breach assessment',
  purpose: 'Decides for one incident whether it is a breach that has to be notified. In doubt it is one.',
  items: answeredBy('privacy-officer', [...facts, ...exclusions, ...factors, ...outcome]),
};
