import type { ItemInput } from '../written';
import { hipaa, nistRisk } from '../sources';

/** The steps of a risk analysis, from its scope to the decision on each risk. */
export const analysis: ItemInput[] = [
  {
    id: 'scope-of-analysis',
    text: 'The analysis names every system, interface and data store that this change touches',
    citation: hipaa('164.308(a)(1)(ii)(A)'),
    required: true,
    wants: 'the risk analysis',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'threats-listed',
    text: 'Threats are listed: attackers, mistakes, failing parts and natural events',
    citation: nistRisk('Task 2-1 and Task 2-2'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'weaknesses-listed',
    text: 'Weaknesses that a threat could use are listed, those of libraries and vendors included',
    citation: nistRisk('Task 2-3'),
    required: true,
    wants: 'a dependency scan or a threat model',
    notApplicable: false,
  },
  {
    id: 'likelihood-rated',
    text: 'Each threat has a likelihood from Very Low to Very High, with the reason for it',
    citation: nistRisk('Task 2-4, Table G-5'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'impact-rated',
    text: 'Each threat has an impact from Very Low to Very High, harm to patients first',
    citation: nistRisk('Task 2-5, Table H-3'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'risk-rated',
    text: 'The level of each risk follows from its likelihood and impact',
    citation: nistRisk('Task 2-6, Table I-2'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'risk-answered',
    text: 'Each risk above the accepted level has a safeguard, an owner and a date',
    citation: hipaa('164.308(a)(1)(ii)(B)'),
    required: true,
    wants: 'the issues that carry the safeguards',
    notApplicable: false,
  },
  {
    id: 'results-shared',
    text: 'The people who build and run this change have seen the results',
    citation: nistRisk('Task 3-2'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'next-analysis',
    text: 'The analysis says which later changes call for a new one',
    citation: hipaa('164.308(a)(8)'),
    required: true,
    notApplicable: false,
  },
];
