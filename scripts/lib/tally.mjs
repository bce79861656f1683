import { say } from './say.mjs';

const secondsSince = (since) => ((Date.now() - since) / 1000).toFixed(1);
const indent = (text) => text.trimEnd().replace(/^/gm, '    ');

/**
 * Counts what passed and failed over all steps of a test run, tells each as it ends, and keeps them in `steps`. A step
 * resolves to `{ passed, failed, output? }`, or throws, which counts as one failure; so does a step that ran nothing.
 */
export function tally() {
  const total = { passed: 0, failed: 0 };
  const outcomes = new Map();
  const steps = [];

  const close = (name, since, { passed, failed, output = '' }) => {
    const nothing = passed + failed === 0;
    total.passed += passed;
    total.failed += nothing ? 1 : failed;
    const ok = failed === 0 && !nothing;
    const seconds = secondsSince(since);
    steps.push({ name, passed, failed: nothing ? 1 : failed, seconds });
    if (!ok) say(indent(nothing ? `${output}\nran no test` : output));
    say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(34)} ${passed} passed, ${failed} failed  ${seconds} s`);
    return ok;
  };

  const attempt = async (name, work, after) => {
    const ended = await Promise.all(after.map(async (needed) => [needed, await outcomes.get(needed)]));
    const since = Date.now();
    const missing = ended.filter(([, ok]) => ok === false).map(([needed]) => needed);
    if (missing.length > 0) {
      return close(name, since, { passed: 0, failed: 1, output: `not run: ${missing.join(', ')} failed` });
    }
    try {
      return close(name, since, await work());
    } catch (error) {
      return close(name, since, { passed: 0, failed: 1, output: String(error?.message ?? error) });
    }
  };

  /**
   * Runs a step. `after` names steps, begun before it, that it waits for and without which it cannot run: if one of them
   * failed, this one fails too.
   */
  const step = (name, work, { after = [] } = {}) => {
    const outcome = attempt(name, work, after);
    outcomes.set(name, outcome);
    return outcome;
  };

  return { step, steps, total };
}

/** A check that is one yes or no: it passed when the program ended with 0. */
export const oneCheck = ({ code, output }) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
