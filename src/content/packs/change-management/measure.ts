import type { Citation } from '../../../domain/checklist/template';
import type { ItemInput } from '../../written';

/** A measure that tells whether a change is taken up and does good. The target is the clinic's own. */
export interface Measure {
  readonly id: string;
  /** What is measured, as the subject of a sentence in the singular. */
  readonly subject: string;
  readonly formula: string;
  readonly baseline: string;
  readonly target: string;
  readonly owner: string;
  readonly look: string;
  readonly citation: Citation;
  readonly required?: boolean;
  readonly notApplicable?: boolean;
}

/** The item that asks for a measure with all that makes it one: formula, baseline, target, owner, date to look. */
export const measure = (m: Measure): ItemInput => ({
  id: m.id,
  text: `${m.subject} is measured, with a baseline, a target, an owner and a date to look`,
  help: `Measure: ${m.formula}. Baseline: ${m.baseline}. Target: ${m.target}. Owner: ${m.owner}. Date to look: ${m.look}.`,
  citation: m.citation,
  required: m.required ?? false,
  wants: 'measure, baseline, target, owner and date',
  notApplicable: m.notApplicable ?? true,
});
