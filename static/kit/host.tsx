import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { zoneOf, type Zone } from './dates';
import type { HostContext } from './hostContext';

const ZoneContext = createContext<Zone>(zoneOf());

/** Gives the viewer's locale and time zone to every date below. */
export function Host({ context, children }: { readonly context: HostContext; readonly children: ReactNode }) {
  const zone = useMemo(() => zoneOf(context.locale, context.timezone), [context.locale, context.timezone]);
  return <ZoneContext.Provider value={zone}>{children}</ZoneContext.Provider>;
}

export const useZone = (): Zone => useContext(ZoneContext);
