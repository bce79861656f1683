import { useState } from 'react';
import { errorsIn } from './problems';
import type { Checking } from './useChecking';

export interface Stopping {
  /** Somebody asked to publish what has errors. */
  readonly stopped: boolean;
  /** The draft has no errors, and the person is asked once more. */
  readonly asking: boolean;
  readonly busy: boolean;
  readonly ask: () => Promise<void>;
  readonly cancel: () => void;
}

/** Before publishing the draft is checked as it is now: errors stop, all else is shown before the button that does it. */
export function useStopping(checking: Checking): Stopping {
  const [state, setState] = useState<'no' | 'checking' | 'stopped' | 'asking'>('no');
  const ask = async (): Promise<void> => {
    setState('checking');
    const problems = await checking.check();
    if (problems === undefined) setState('no');
    else setState(errorsIn(problems).length > 0 ? 'stopped' : 'asking');
  };
  return {
    stopped: state === 'stopped',
    // What is typed after the question has to be asked about again.
    asking: state === 'asking' && !checking.pending,
    busy: state === 'checking',
    ask,
    cancel: () => setState('no'),
  };
}
