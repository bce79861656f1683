import type { ItemInput } from '../../written';
import { hipaa } from '../../sources';

type Standing = Pick<ItemInput, 'citation' | 'required' | 'notApplicable' | 'addressable'>;

/** What a standard, or a specification marked (Required), says of an item: no way around it, 45 CFR 164.306(d)(2). */
export const mandatory = (paragraph: string): Standing => ({
  citation: hipaa(paragraph),
  required: true,
  notApplicable: false,
});

/** What a specification marked (Addressable) says of an item: to be decided in one of three ways, 45 CFR 164.306(d)(3). */
export const addressable = (paragraph: string): Standing => ({ ...mandatory(paragraph), addressable: true });
