import { STATUS } from '../play/cast';

/** A gate: work that is labelled for patient safety is done when its residual risk is low enough, or accepted. */
export const CEILING = {
  id: 'residual-risk',
  title: 'Residual risk of patient safety',
  guards: [STATUS.done],
  scope: { labels: ['patient-safety'] },
  checklists: [],
  signoffs: [],
  risk: { atMost: 'medium', acceptedBy: 'compliance-officer', resign: 'assessment' },
  material: [],
  attachments: false,
  independence: { notAssignee: true, notReporter: true, notAnswerer: true, distinctPeople: true },
} as const;
