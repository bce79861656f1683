import { useState } from 'react';
import { call } from '../kit/bridge';
import type { Trouble } from '../kit/outcome';
import type { Site, SiteRequest } from './types';
import { useKept, type Kept } from './useKept';
import { useToken } from './useToken';

/** The settings that are saved together. */
export type Settings = Pick<SiteRequest, 'secondPerson' | 'starter' | 'roles'>;

export interface SiteStore {
  readonly loaded: Kept<Site>;
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  /** Saves what `change` makes of the settings as they are now. After a conflict the next attempt begins with theirs. */
  readonly save: (change: (site: Site) => Settings) => Promise<boolean>;
  readonly forget: () => void;
}

const load = () => call('site.get', {});

export const settingsOf = ({ secondPerson, starter, roles }: Site): Settings => ({
  secondPerson,
  starter,
  roles,
});

/** The settings of the site, and how they are changed. */
export function useSite(): SiteStore {
  const loaded = useKept(load);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const token = useToken();
  const save = async (change: (site: Site) => Settings): Promise<boolean> => {
    if (loaded.outcome?.ok !== true) return false;
    setBusy(true);
    setTrouble(undefined);
    const site = loaded.outcome.value;
    const content = { revision: site.revision, ...change(site) };
    const outcome = await call('site.save', { nonce: token(JSON.stringify(content)), ...content });
    const moved = outcome.ok || outcome.refusal.code === 'site-conflict';
    if (moved) await loaded.reload();
    if (!outcome.ok) setTrouble(outcome.refusal);
    setBusy(false);
    return outcome.ok;
  };
  return { loaded, busy, trouble, save, forget: () => setTrouble(undefined) };
}
