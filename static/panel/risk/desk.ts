import type { HazardView, RiskView } from '../../../src/contract/riskView';
import type { RiskMethod } from '../../../src/contract/riskScoring';

/** Words that a new hazard begins with, and where they come from. */
export interface Start {
  readonly indicator: string;
  readonly title: string;
  readonly suggests: NonNullable<RiskView['indicators'][number]['suggests']>;
}

/** The one form of the section that is open. */
export type OpenForm =
  | { readonly kind: 'hazard'; readonly hazard?: undefined; readonly start?: Start }
  /** `was` is the hazard as it was then: it stays on the page while somebody writes, even when it is removed elsewhere. */
  | { readonly kind: 'hazard'; readonly hazard: string; readonly was: HazardView }
  | { readonly kind: 'remove'; readonly hazard: string }
  | { readonly kind: 'accept'; readonly gate: string }
  | { readonly kind: 'none' };

/** An assessment by a method that the policy names. */
export type Assessment = RiskView & { readonly method: RiskMethod };

/** What every part of the section works with. */
export interface Desk {
  readonly issueId: string;
  readonly view: Assessment;
  readonly form: OpenForm | undefined;
  /** Opens a form, or closes the one that is open and puts the focus on the first of `ids` that is there. */
  readonly open: (form: OpenForm) => void;
  readonly close: (...ids: readonly string[]) => void;
  /** Something was recorded: reads the issue and the assessment again. */
  readonly recorded: () => Promise<void>;
  readonly reload: () => Promise<RiskView | undefined>;
}

/** The number of a hazard, as sentences name it: 3 for `hazard-3`. */
export const numberOf = (id: string): string => /\d+$/.exec(id)?.[0] ?? id;
