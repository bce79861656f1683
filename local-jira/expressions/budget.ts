import { fail } from './failure';

const STEPS_MAX = 10_000;
/** https://developer.atlassian.com/cloud/jira/platform/jira-expressions/#expensive-operations */
const EXPENSIVE_MAX = 10;
const DEPTH_MAX = 100;
export const TEXT_MAX = 100_000;
export const ITEMS_MAX = 10_000;

/** What one evaluation may use up. Each method throws ExpressionFailure beyond the limit. */
export class Budget {
  private steps = 0;
  private expensive = 0;
  private depth = 0;

  step(): void {
    this.steps += 1;
    if (this.steps > STEPS_MAX) fail('The expression takes too many steps.');
  }

  load(): void {
    this.expensive += 1;
    if (this.expensive > EXPENSIVE_MAX) {
      fail(`The expression uses more than ${EXPENSIVE_MAX} expensive operations.`);
    }
  }

  /** Runs a lambda, which may not call lambdas without end. */
  nested<T>(work: () => T): T {
    this.depth += 1;
    if (this.depth > DEPTH_MAX) fail('The functions of the expression are nested too deeply.');
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  /** Texts and lists that double themselves must not fill the memory. */
  sized(value: unknown): unknown {
    const most = typeof value === 'string' ? TEXT_MAX : ITEMS_MAX;
    if ((typeof value === 'string' || Array.isArray(value)) && value.length > most) {
      fail('A value of the expression is too large.');
    }
    return value;
  }
}
