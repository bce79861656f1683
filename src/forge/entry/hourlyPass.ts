import { forInvocation } from '../../app/invocation';
import type { PassReport, Ports } from '../../app/ports';
import { report } from './report';

export type HourlyPass = (ports: Ports, mayGoOn: () => boolean) => Promise<PassReport>;

/** Real milliseconds in which a pass begins new work. The manifest gives the function 300 s: enough to end what began. */
const BUDGET_MS = 200_000;

/** The hourly schedule. A failure is left to the next hour, with a line in the log. */
export const makeHourlyPass =
  (ports: Ports, pass: HourlyPass, budgetMs = BUDGET_MS) =>
  async (): Promise<void> => {
    const until = performance.now() + budgetMs;
    try {
      const done = await pass(forInvocation(ports), () => performance.now() < until);
      const { at: _at, position: _position, ...found } = done;
      console.info(JSON.stringify({ event: 'hourly-pass', ...found }));
    } catch (error) {
      report('hourly-pass', error);
    }
  };
