import type { Ports, SprintFields } from './ports';

/**
 * The ports for one invocation: what the fields of sprints are is asked once in it, however many sprints are looked at, and
 * forgotten after it. A failure is not kept.
 */
export function forInvocation(ports: Ports): Ports {
  const { sprintSource } = ports;
  let asked: Promise<SprintFields> | undefined;
  const fields = async (): Promise<SprintFields> => {
    asked ??= sprintSource.fields();
    try {
      return await asked;
    } catch (error) {
      asked = undefined;
      throw error;
    }
  };
  return { ...ports, sprintSource: { ...sprintSource, fields } };
}
