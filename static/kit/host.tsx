import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { zoneOf, type Zone } from './dates';
import type { HostContext } from './hostContext';

const ZoneContext = createContext<Zone>(zoneOf());

const SiteContext = createContext<string>('');

/** Gives the viewer's locale and time zone to every date below, and the address of Jira to every link. */
export function Host({ context, children }: { readonly context: HostContext; readonly children: ReactNode }) {
  const zone = useMemo(() => zoneOf(context.locale, context.timezone), [context.locale, context.timezone]);
  return (
    <SiteContext.Provider value={context.siteUrl ?? ''}>
      <ZoneContext.Provider value={zone}>{children}</ZoneContext.Provider>
    </SiteContext.Provider>
  );
}

export const useZone = (): Zone => useContext(ZoneContext);

/** The address of the Jira site, without a slash at its end; empty where the host does not say. */
export const useSiteUrl = (): string => useContext(SiteContext);
