import type { ItemInput } from './written';
import { hipaa } from './sources';

type Standing = Pick<ItemInput, 'citation' | 'required' | 'notApplicable'>;

/** A paragraph of the HIPAA Rules that always holds. */
export const always = (paragraph: string): Standing => ({
  citation: hipaa(paragraph),
  required: true,
  notApplicable: false,
});

/** A paragraph of the HIPAA Rules that has exceptions, or whose case may not arise. */
export const whereItArises = (paragraph: string): Standing => ({ ...always(paragraph), notApplicable: true });
