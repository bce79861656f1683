import type { PackInput } from '../../pack';
import { answeredBy } from '../../written';
import { analytical } from './analytical';
import { association } from './association';
import { clinical } from './clinical';
import { safetyHazards } from './safetyHazards';
import { safetyPractices } from './safetyPractices';
import { usability } from './usability';

/** The parts of clinical validation, each in depth, for changes where the short checklist is not enough. */
export const clinicalEvidence: PackInput = {
  id: 'clinical-evidence',
  title: 'Clinical evidence and patient safety',
  summary:
    'Goes deeper than the checklist of clinical validation: does the output fit the condition, is it right, does it help patients, can people use it safely, and what could harm. Mostly guidance; usability follows the certification rule.',
  status: 'in-force',
  onByDefault: true,
  templates: [
    {
      id: 'clinical-association',
      version: 1,
      title: 'Valid clinical association',
      purpose: 'Shows that the output has to do with the condition for which it is used.',
      items: answeredBy('clinical-validator', association),
    },
    {
      id: 'analytical-validation',
      version: 1,
      title: 'Analytical validation',
      purpose: 'Shows that the software makes the right output from its input, again and again.',
      items: answeredBy('quality', analytical),
    },
    {
      id: 'clinical-study',
      version: 1,
      title: 'Clinical validation study',
      purpose: 'Shows by a study that patients are served by the use of the output in the intended care.',
      items: answeredBy('clinical-validator', clinical),
    },
    {
      id: 'usability-testing',
      version: 1,
      title: 'Usability testing',
      purpose: 'Shows that those who use the software can do their critical tasks without harm.',
      items: answeredBy('quality', usability),
    },
    {
      id: 'patient-safety',
      version: 1,
      title: 'Patient safety evaluation',
      purpose: 'Shows that the hazards of a change are controlled and that the organisation is ready for it.',
      items: answeredBy('quality', [...safetyHazards, ...safetyPractices]),
    },
  ],
};
