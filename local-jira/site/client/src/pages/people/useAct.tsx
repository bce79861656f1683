import { useCallback, useState } from 'react';
import { wordsOf } from '../../lib/wordsOf';
import { useFlags } from '../../parts/flags';

/** Does something to the site and loads anew; a refusal becomes a flag. `act` resolves to whether it was done. */
export function useAct(reload: () => Promise<void>) {
  const flags = useFlags();
  const [busy, setBusy] = useState(false);
  const act = useCallback(
    async (what: string, work: () => Promise<unknown>): Promise<boolean> => {
      setBusy(true);
      try {
        await work();
        await reload();
        return true;
      } catch (error) {
        const text = wordsOf(error);
        flags.show({
          id: 'administration',
          kind: 'error',
          title: `${what} did not work`,
          body: <p>{text}</p>,
        });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [reload, flags],
  );
  return { act, busy };
}
