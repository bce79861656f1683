import { useCallback, useMemo, useRef } from 'react';
import { z } from 'zod';
import type { Command } from './commands';

const registration = z.looseObject({
  data: z.looseObject({
    onConfigure: z.custom<() => unknown>((value) => typeof value === 'function'),
  }),
});

/** The bridge's side of `workflowRules.onConfigure`. */
export interface RuleConfiguration {
  commands: Readonly<Record<string, Command>>;
  /**
   * Asks the app's page for the configuration: a text, or undefined when the page does not want to be saved yet. The
   * fallback is for pages that never said how they are configured. Rejects with what the page threw.
   */
  read: (fallback: string) => Promise<string | undefined>;
}

/** Keeps the callback that an app's page registers, until it registers another one. */
export function useRuleConfiguration(): RuleConfiguration {
  const callback = useRef<() => unknown>();
  const commands = useMemo(
    () => ({
      setWorkflowRuleConfigurationCallback: (_host: unknown, data: unknown) => {
        callback.current = registration.parse(data).data.onConfigure;
        return true;
      },
    }),
    [],
  );
  const read = useCallback(async (fallback: string) => {
    if (!callback.current) return fallback;
    const answer = await callback.current();
    return typeof answer === 'string' ? answer : undefined;
  }, []);
  return { commands, read };
}
