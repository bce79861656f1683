import { INDICATORS, type IndicatorDefinition } from '../domain/risk/indicators';

/** An indicator as people read about it: everything but the rule itself. */
export type IndicatorEntry = Omit<IndicatorDefinition, 'check'>;

/** Every indicator with what it looks at, made from the definitions that the app runs. */
export const INDICATOR_CATALOGUE: readonly IndicatorEntry[] = INDICATORS.map(
  ({ id, title, looksAt, weight, suggests }) => ({ id, title, looksAt, weight, suggests }),
);
