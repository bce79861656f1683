import { z } from 'zod';
import type { ValidationInput, ValidationResult } from '../../jira/hooks';
import type { ForgeGuesses } from '../guesses';
import { findModule } from '../manifest/modules';
import type { Manifest } from '../manifest/schema';
import type { Invoke } from './invoker';

const verdict = z.looseObject({ result: z.boolean(), errorMessage: z.string().optional() });

/** What becomes of a transition whose validator gives no verdict. */
const BROKEN: Record<ForgeGuesses['brokenValidator'], ValidationResult> = {
  allow: { result: true },
  block: {
    result: false,
    errorMessage:
      'The app that validates this transition did not answer. Try again or contact your Jira admin.',
  },
};
const NO_MESSAGE = 'A workflow validator did not allow this transition.';

/** Asks a function validator about one transition. Never rejects. */
export function createValidatorDoor(manifest: Manifest, invoke: Invoke, guesses: ForgeGuesses) {
  const broken = BROKEN[guesses.brokenValidator];
  return async (input: ValidationInput): Promise<ValidationResult> => {
    const module = findModule(manifest, input.moduleKey);
    if (module?.type !== 'jira:workflowValidator') return broken;
    const { issueKey, configuration, from, to, modifiedFields } = input;
    const transition = { from: { id: from }, to: { id: to }, modifiedFields };
    try {
      const answer = verdict.safeParse(
        await invoke(module, { issue: { key: issueKey }, configuration, transition }),
      );
      if (!answer.success) return broken;
      if (answer.data.result) return { result: true };
      return { result: false, errorMessage: answer.data.errorMessage ?? NO_MESSAGE };
    } catch {
      return broken;
    }
  };
}
