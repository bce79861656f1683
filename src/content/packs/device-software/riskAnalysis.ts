import type { ItemInput } from '../../written';
import { iso14971 } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** The risks of one change: found, rated, controlled and weighed. */
export const riskAnalysis: ItemInput[] = [
  {
    id: 'ds-ra-analysis',
    text: 'The risk analysis names the version it covers, who made it, when, and how far it reaches',
    ...required(iso14971('5.1', 'Risk analysis process')),
    wants: 'the risk analysis',
  },
  {
    id: 'ds-ra-use',
    text: 'The analysis starts from what users are meant to do and from the mistakes one can expect of them',
    ...required(iso14971('5.2', 'Intended use and reasonably foreseeable misuse')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ds-ra-characteristics',
    text: 'The traits on which safety depends are listed with their limits, such as timing, units and ranges',
    ...required(iso14971('5.3', 'Safety characteristics')),
  },
  {
    id: 'ds-ra-hazards',
    text: 'Each hazard is listed with the chain of events that exposes a patient to it',
    ...required(iso14971('5.4', 'Hazards and hazardous situations')),
    wants: 'the hazard list',
    evidence: 'required',
  },
  {
    id: 'ds-ra-estimated',
    text: 'Each hazardous situation has a severity and a probability, with the reason for both',
    ...required(iso14971('5.5', 'Risk estimation')),
  },
  {
    id: 'ds-ra-evaluated',
    text: 'Each estimated risk is compared with the limit in the plan, and the result is on record',
    ...required(iso14971('6', 'Risk evaluation')),
  },
  {
    id: 'ds-ra-options',
    text: 'Safe design comes first, then protection, and only then a warning to the user',
    help: 'Not applicable where no risk needs a control.',
    ...requiredIfAny(iso14971('7.1', 'Risk control option analysis')),
  },
  {
    id: 'ds-ra-implemented',
    text: 'Each control is built in, and one test shows that it is there and another that it works',
    ...requiredIfAny(iso14971('7.2', 'Implementation of risk control measures')),
    wants: 'a test report',
    evidence: 'required',
  },
  {
    id: 'ds-ra-residual',
    text: 'The risk that each control leaves is rated again by the same limits',
    ...required(iso14971('7.3', 'Residual risk evaluation')),
  },
  {
    id: 'ds-ra-benefit',
    text: 'Where a risk stays above the limit, a clinician shows that the benefit outweighs it',
    ...requiredIfAny(iso14971('7.4', 'Benefit-risk analysis')),
    answeredBy: 'clinical-validator',
    wants: 'the benefit-risk analysis',
  },
  {
    id: 'ds-ra-side-effects',
    text: 'Each control was examined for hazards of its own',
    ...requiredIfAny(iso14971('7.5', 'Risks from risk control measures')),
  },
  {
    id: 'ds-ra-complete',
    text: 'No hazard in the list is left without a decision',
    ...required(iso14971('7.6', 'Completeness of risk control')),
  },
  {
    id: 'ds-ra-overall',
    text: 'All remaining risks were weighed together, not just one by one',
    ...required(iso14971('8', 'Overall residual risk evaluation')),
    answeredBy: 'clinical-validator',
  },
];
