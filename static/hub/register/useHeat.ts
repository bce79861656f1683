import { useCallback, useEffect, useState } from 'react';
import type { ResponseOf } from '../../../src/contract/operations/index';
import { call } from '../../kit/bridge';
import type { Outcome } from '../../kit/outcome';

export type Heat = ResponseOf<'register.heat'>;

export interface HeatOutcome {
  /** Undefined while it is read, and where no project is chosen. */
  readonly outcome: Outcome<Heat> | undefined;
  readonly reload: () => Promise<void>;
}

/** Where the hazards of one project stand in its matrix. Read anew at each `turn`. */
export function useHeat(project: string | undefined, turn: string): HeatOutcome {
  const [found, setFound] = useState<{ readonly of: string; readonly outcome: Outcome<Heat> }>();
  const load = useCallback(
    async (stale: () => boolean) => {
      if (project === undefined) return;
      const outcome = await call('register.heat', { project });
      if (!stale()) setFound({ of: project, outcome });
    },
    [project],
  );
  useEffect(() => {
    let live = true;
    void load(() => !live);
    return () => {
      live = false;
    };
  }, [load, turn]);
  return {
    outcome: found?.of === project ? found?.outcome : undefined,
    reload: useCallback(() => load(() => false), [load]),
  };
}
