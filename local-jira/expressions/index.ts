import { Evaluator } from './evaluator';
import { ExpressionFailure } from './failure';
import { parseExpression } from './parse';
import { Expensive } from './values';

/** What an expression gave: a value of JSON, or the reason why it gave none. */
export type Evaluated = { ok: true; value: unknown } | { ok: false; error: string };

/** Marks data of a variable that is loaded when the expression reads it; ten such loads are the limit. */
export const expensive = (load: () => unknown): Expensive => new Expensive(load);

/**
 * Evaluates a Jira expression: the subset that workflow rules, display conditions and trigger filters use. Variables
 * are JSON, dates and `expensive` data. As strict as Jira: 1,000 characters, a property of null and an unknown name are
 * errors, only Booleans decide. Never throws, and never reaches what the variables inherit.
 * https://developer.atlassian.com/cloud/jira/platform/jira-expressions/
 */
export function evaluateExpression(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  now: () => number = Date.now,
): Evaluated {
  const evaluator = new Evaluator(now);
  try {
    const value = evaluator.run(parseExpression(source), new Map(Object.entries(variables)));
    return { ok: true, value: evaluator.json(value) };
  } catch (thrown) {
    if (thrown instanceof ExpressionFailure)
      return { ok: false, error: `Evaluation failed: ${thrown.message}` };
    // The stack of a hostile expression is used up before its budget, or data could not be loaded.
    return { ok: false, error: `Evaluation failed: ${thrown instanceof Error ? thrown.message : 'unknown'}` };
  }
}
