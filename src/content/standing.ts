import type { Citation } from '../domain/checklist/template';
import type { ItemInput } from './written';
import { hipaa } from './sources';

type Standing = Pick<ItemInput, 'citation' | 'required' | 'notApplicable' | 'addressable'>;

/** What is required of everybody. */
export const required = (citation: Citation): Standing => ({
  citation,
  required: true,
  notApplicable: false,
});

/** What is required wherever the case arises. */
export const requiredIfAny = (citation: Citation): Standing => ({
  citation,
  required: true,
  notApplicable: true,
});

/** What is advised, wherever the case arises. */
export const advised = (citation: Citation): Standing => ({ citation, required: false, notApplicable: true });

/** What is advised, and has an answer everywhere. */
export const advisedAlways = (citation: Citation): Standing => ({
  citation,
  required: false,
  notApplicable: false,
});

/** A paragraph of the HIPAA Rules that always holds. */
export const always = (paragraph: string): Standing => required(hipaa(paragraph));

/** A paragraph of the HIPAA Rules that has exceptions, or whose case may not arise. */
export const whereItArises = (paragraph: string): Standing => requiredIfAny(hipaa(paragraph));

/** A specification marked (Addressable): to be decided in one of three ways, 45 CFR 164.306(d)(3). */
export const addressable = (paragraph: string): Standing => ({ ...always(paragraph), addressable: true });
