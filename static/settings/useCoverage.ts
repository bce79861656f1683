import { useCallback } from 'react';
import { call } from '../kit/bridge';
import type { Outcome } from '../kit/outcome';
import { useLoaded, type Loaded } from '../kit/useLoaded';
import { gapsOf } from './gaps';
import type { Coverage } from './types';

const NOTHING: Coverage = { readable: true, statuses: [], gone: [] };

/** Coverage of the version in force: read again when another version is; nothing to read where no policy is. */
export function useCoverage(version: number, may: boolean): Loaded<Coverage> & { gaps: number | undefined } {
  const load = useCallback(
    (): Promise<Outcome<Coverage>> =>
      version > 0 && may ? call('coverage.get', {}) : Promise.resolve({ ok: true, value: NOTHING }),
    [version, may],
  );
  const loaded = useLoaded(load);
  const { outcome } = loaded;
  const known = version > 0 && may && outcome?.ok === true && outcome.value.readable;
  return { ...loaded, gaps: known ? gapsOf(outcome.value) : undefined };
}
