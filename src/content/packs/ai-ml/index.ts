import type { PackInput } from '../../pack';
import { answeredBy } from '../../written';
import { bias } from './bias';
import { changePlan } from './changePlan';
import { evidenceBased } from './evidenceBased';
import { monitoring } from './monitoring';
import { practice } from './practice';
import { practiceUse } from './practiceUse';
import { predictive } from './predictive';
import { predictiveResults } from './predictiveResults';

/** For features that learn from data, and for decision support whose basis users may look up. */
export const aiMl: PackInput = {
  id: 'ai-ml',
  title: 'AI and machine learning',
  summary:
    'For features that learn from data. The source attributes of 45 CFR 170.315(b)(11) may fall: HTI-5, proposed on 29 December 2025, would remove them. It was not seen to be final; 45 CFR part 92 is in dispute. Check both before you insist on them.',
  status: 'in-force',
  onByDefault: false,
  templates: [
    {
      id: 'machine-learning-practice',
      version: 1,
      title: 'Good machine learning practice',
      purpose: 'Shows that a model was made and tested by the ten principles of FDA, Health Canada and MHRA.',
      items: answeredBy('quality', [...practice, ...practiceUse]),
    },
    {
      id: 'change-control-plan',
      version: 1,
      title: 'Predetermined change control plan',
      purpose:
        'Shows that a plan for later changes of a model is complete, and that this change keeps to it.',
      items: answeredBy('quality', changePlan),
    },
    {
      id: 'model-monitoring',
      version: 1,
      title: 'Monitoring of a model',
      purpose: 'Shows that somebody notices when a model gets worse, and can act on it.',
      items: answeredBy('quality', monitoring),
    },
    {
      id: 'model-bias',
      version: 1,
      title: 'Bias assessment',
      purpose: 'Shows that a model was examined for unfair results, and what was done about them.',
      items: answeredBy('clinical-validator', bias),
    },
    {
      id: 'predictive-source-attributes',
      version: 1,
      title: 'Source attributes of a predictive model',
      purpose:
        'Shows that users can look up the 31 facts on a predictive intervention in certified health IT.',
      items: answeredBy('compliance-officer', [...predictive, ...predictiveResults]),
    },
    {
      id: 'evidence-source-attributes',
      version: 1,
      title: 'Source attributes of evidence-based advice',
      purpose:
        'Shows that users can look up the 13 facts on advice that follows published evidence in certified health IT.',
      items: answeredBy('compliance-officer', evidenceBased),
    },
  ],
};
