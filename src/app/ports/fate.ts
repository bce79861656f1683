/** What became of a conditional write: `lost` when somebody else wrote in between, and nothing was written. */
export type Fate = 'committed' | 'lost';
