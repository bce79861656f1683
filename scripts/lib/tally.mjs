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
    outcomes.set(name, ok);
    const seconds = secondsSince(since);
    steps.push({ name, passed, failed: nothing ? 1 : failed, seconds });
    if (!ok) say(indent(nothing ? `${output}\nran no test` : output));
    say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(34)} ${passed} passed, ${failed} failed  ${seconds} s`);
    return ok;
  };

  /** Runs a step. `after` names steps without which it cannot run: if one failed, this one fails too. */
  const step = async (name, work, { after = [] } = {}) => {
    const since = Date.now();
    const missing = after.filter((needed) => outcomes.get(needed) === false);
    if (missing.length > 0) {
      return close(name, since, { passed: 0, failed: 1, output: `not run: ${missing.join(', ')} failed` });
    }
    try {
      return close(name, since, await work());
    } catch (error) {
      return close(name, since, { passed: 0, failed: 1, output: String(error?.message ?? error) });
    }
  };

  return { step, steps, total };
}

/** A check that is one yes or no: it passed when the program ended with 0. */
export const oneCheck = ({ code, output }) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
