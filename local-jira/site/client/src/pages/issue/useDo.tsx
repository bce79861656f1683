import { useCallback } from 'react';
import { useFlags } from '../../parts/flags';
import { wordsOf } from '../../lib/wordsOf';

/** Does something to an issue and shows it anew; a refusal becomes a flag. Resolves to whether it was done. */
export function useDo(issueKey: string, onChanged: () => Promise<void>) {
  const flags = useFlags();
  return useCallback(
    async (failure: string, work: () => Promise<unknown>): Promise<boolean> => {
      const id = `do-${issueKey}`;
      flags.close(id);
      try {
        await work();
      } catch (error) {
        flags.show({ id, kind: 'error', title: failure, body: <p>{wordsOf(error)}</p> });
        return false;
      }
      await onChanged();
      return true;
    },
    [issueKey, onChanged, flags],
  );
}
