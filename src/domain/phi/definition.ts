/** The kinds of identifier that are found by a pattern with a check digit, a strict form or a label beside it. */
export type IdentifierKind =
  | 'ssn'
  | 'mbi'
  | 'mrn'
  | 'birth-date'
  | 'phone'
  | 'email'
  | 'ip-address'
  | 'payment-card'
  | 'vin'
  | 'udi'
  | 'npi'
  | 'dea';

/**
 * How one kind of identifier is found. `letter` is its place in the Safe Harbor list, 45 CFR 164.514(b)(2)(i).
 * Each pattern is global and linear in the length of the text; its group `value`, or else the whole match, is the
 * identifier, and ends the match. `blocks` is false for what names a provider and no patient.
 */
export interface IdentifierDefinition {
  readonly kind: IdentifierKind;
  readonly label: string;
  readonly letter: string;
  readonly source: string;
  readonly blocks: boolean;
  readonly patterns: readonly RegExp[];
  readonly valid: (value: string) => boolean;
}

/** A possible identifier: where it is in the text as given, and the masked form, the only one to show or store. */
export interface Finding {
  readonly kind: IdentifierKind;
  readonly label: string;
  readonly blocks: boolean;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}
