import type { PackInput } from '../../pack';
import { answeredBy } from '../../written';
import { designChanges } from './designChanges';
import { designControls } from './designControls';
import { lifeCycle } from './lifeCycle';
import { lifeCycleTests } from './lifeCycleTests';
import { milestones } from './milestones';
import { premarket } from './premarket';
import { premarketEnhanced } from './premarketEnhanced';
import { riskAnalysis } from './riskAnalysis';
import { riskProcess } from './riskProcess';
import { upkeep } from './upkeep';
import { versions } from './versions';

/** For software that is a medical device or part of one. */
export const deviceSoftware: PackInput = {
  id: 'device-software',
  title: 'Medical device software',
  summary:
    'For software that is a medical device or part of one. Design controls follow 21 CFR 820.10 of 2 February 2026, which took the place of 820.30. ISO and IEC standards are cited by clause number and title: read them in a licensed copy.',
  status: 'in-force',
  onByDefault: true,
  templates: [
    {
      id: 'design-controls',
      version: 1,
      title: 'Design controls',
      purpose: 'Shows that the device was planned, specified, reviewed, tested and changed under control.',
      items: answeredBy('quality', [...designControls, ...designChanges]),
    },
    {
      id: 'software-documentation',
      version: 1,
      title: 'Software documentation for FDA',
      purpose: 'Shows that the documents on software for a premarket submission are there and fit together.',
      items: answeredBy('quality', [...premarket, ...premarketEnhanced]),
    },
    {
      id: 'software-life-cycle',
      version: 1,
      title: 'Software life cycle',
      purpose:
        'Shows that a release went through the steps of IEC 62304. Some steps do not apply to class A: check which in your copy of the standard.',
      items: answeredBy('quality', [...lifeCycle, ...lifeCycleTests]),
    },
    {
      id: 'software-maintenance',
      version: 1,
      title: 'Software maintenance',
      purpose:
        'Shows that changes and problems of software in use are handled by IEC 62304. Some steps do not apply to class A: check which in your copy of the standard.',
      items: answeredBy('quality', [...upkeep, ...versions]),
    },
    {
      id: 'device-risk-process',
      version: 1,
      title: 'Risk management of the product',
      purpose: 'Shows that one process watches over the risks of the product, after its release too.',
      items: answeredBy('quality', riskProcess),
    },
    {
      id: 'device-risk-analysis',
      version: 1,
      title: 'Risk analysis of a change',
      purpose: 'Shows that the risks of this change are found, controlled and weighed.',
      items: answeredBy('quality', riskAnalysis),
    },
    {
      id: 'regulatory-milestones',
      version: 1,
      title: 'Regulatory milestones',
      purpose:
        'Shows at the end of a sprint that the design file is up to date and no milestone was passed over. Made for a sprint as a whole.',
      items: answeredBy('quality', milestones),
    },
  ],
};
