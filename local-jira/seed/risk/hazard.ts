/** A control of a hazard, by the name of the ticket in which it is carried out. */
export interface ControlStory {
  readonly ticket: string;
  readonly kind: 'inherent-safety' | 'protective' | 'information';
  readonly reduces: 'severity' | 'probability' | 'both';
  readonly implemented: boolean;
  readonly verified: boolean;
}

/** Severity and probability by points of the 5 × 5 matrix. */
export type Cell = readonly [severity: string, probability: string];

/** A hazard in words of our own. Without cells it is a draft. */
export interface HazardStory {
  readonly dimensions: readonly string[];
  readonly initial?: Cell;
  readonly residual?: Cell;
  readonly controls?: readonly ControlStory[];
  readonly words: {
    readonly hazard: string;
    readonly situation?: string;
    readonly harm?: string;
    readonly benefit?: string;
  };
}

/** What somebody says of the risk of a ticket. `none` is why it has no hazard. */
export interface RiskStory {
  /** The name of the ticket. */
  readonly ticket: string;
  readonly by: string;
  readonly hazards?: readonly HazardStory[];
  readonly none?: string;
  /** Who accepts in which role what is above the ceiling of a gate, and why. */
  readonly accepted?: { readonly by: string; readonly role: string; readonly rationale: string };
}
