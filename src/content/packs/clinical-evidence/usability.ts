import type { ItemInput } from '../../written';
import { certification, gmlp, iso14971 } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** Can those who use it do their work with it safely? By 45 CFR 170.315(g)(3), which health IT for certification has to meet. */
export const usability: ItemInput[] = [
  {
    id: 'ce-us-process',
    text: 'Users took part in the design from the start, and their findings changed it',
    ...required(certification('170.315(g)(3)(i)')),
    wants: 'the notes of the design sessions',
  },
  {
    id: 'ce-us-participants',
    text: 'At least ten people took part in the final test of each function',
    help: 'Not applicable to health IT that is not certified: state how many took part and why that is enough.',
    ...requiredIfAny(certification('170.315(g)(3)(ii)')),
  },
  {
    id: 'ce-us-standard',
    text: 'The design process is named with its standard, or described with the reason for going without one',
    ...requiredIfAny(certification('170.315(g)(3)(iii)')),
  },
  {
    id: 'ce-us-session',
    text: 'The report names product and version, day, place, surroundings, users meant, and how many took part',
    ...required(certification('170.315(g)(3)(iv)(A)')),
  },
  {
    id: 'ce-us-people',
    text: 'The report describes who took part: role, experience, schooling, age and sex, but no names',
    ...requiredIfAny(certification('170.315(g)(3)(iv)(B)')),
  },
  {
    id: 'ce-us-tasks',
    text: 'The tasks of the test include each one in which a mistake could harm a patient',
    ...required(certification('170.315(g)(3)(iv)(C)')),
    answeredBy: 'clinical-validator',
    wants: 'the list of tasks',
  },
  {
    id: 'ce-us-metrics',
    text: 'For each task success, failure, time and satisfaction were measured',
    ...required(certification('170.315(g)(3)(iv)(D)')),
  },
  {
    id: 'ce-us-results',
    text: 'The report gives these numbers for each task',
    ...required(certification('170.315(g)(3)(iv)(E)')),
    wants: 'the usability report',
    evidence: 'required',
  },
  {
    id: 'ce-us-analysis',
    text: 'The report says what went wrong, why, and what is going to change',
    ...required(certification('170.315(g)(3)(iv)(F)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-us-scenarios',
    text: 'The scripts of the test are kept with the report',
    ...requiredIfAny(certification('170.315(g)(3)(v)')),
    wants: 'the test scripts',
  },
  {
    id: 'ce-us-misuse',
    text: 'Mistakes that one can expect under stress, at night or with gloves were tried out',
    ...required(iso14971('5.2', 'Intended use and reasonably foreseeable misuse')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-us-retest',
    text: 'Each screen that was changed after a dangerous mistake was tested with users again',
    ...requiredIfAny(iso14971('7.2', 'Implementation of risk control measures')),
  },
  {
    id: 'ce-us-information',
    text: 'Users say in their own words what a result means and when to doubt it',
    ...required(gmlp(9)),
  },
];
