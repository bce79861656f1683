import { invocationScope } from './scope';

const LEVELS = { debug: 20, info: 30, log: 30, warn: 40, error: 50 } as const;

const printable = (value: unknown): unknown =>
  value instanceof Error ? (value.stack ?? String(value)) : value;

/** Hands what app code logs to the host, with the invocation it belongs to. */
export function installConsole(): void {
  for (const name of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    const direct = console[name].bind(console);
    console[name] = (...values: unknown[]) => {
      const scope = invocationScope.getStore();
      if (!scope) {
        direct(...values);
        return;
      }
      const { invocationId } = scope.runtime.appContext;
      scope.log({ invocationId, level: LEVELS[name], values: values.map(printable) });
    };
  }
}
