import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { UiModule } from '../api/modules';
import { useFlags } from '../parts/flags';
import { useSite } from '../site';
import { AppModal } from './appModal';
import { bus } from './bus';
import type { Command, FrameHost } from './commands';
import type { ModalRequest } from './modalRequest';
import type { Place } from './place';
import { askServer } from './server';

export type PageHost = Omit<FrameHost, 'themed'>;

export interface AppHostOptions {
  /** What is fetched again when the app asks for a refresh; without it the view is not refreshable. */
  onRefresh?: (() => void) | undefined;
  /** Commands that only this place answers. */
  commands?: Readonly<Record<string, Command>>;
}

interface OpenModal {
  id: number;
  request: ModalRequest;
}

/** What the product lends to a module's frame in its place, and the dialogs that the frame opens, one over the other. */
export function useAppHost(
  module: Pick<UiModule, 'key' | 'title' | 'url'>,
  place: Place,
  options: AppHostOptions = {},
): { host: PageHost; dialogs: ReactNode } {
  const flags = useFlags();
  const { modules } = useSite();
  const [modals, setModals] = useState<OpenModal[]>([]);
  const last = useRef(0);
  const { onRefresh, commands } = options;
  const refresh = useRef(onRefresh);
  refresh.current = onRefresh;
  const refreshable = onRefresh !== undefined;
  const where = useRef(place);
  where.current = place;

  const openModal = useCallback((request: ModalRequest) => {
    last.current += 1;
    const id = last.current;
    setModals((open) => [...open, { id, request }]);
  }, []);
  const close = useCallback((id: number) => setModals((open) => open.filter((one) => one.id !== id)), []);
  const host = useMemo<PageHost>(
    () => ({
      bus,
      place: () => where.current,
      modules: modules.modules,
      commands: commands ?? {},
      server: (command, data) => askServer(module.key, where.current, command, data),
      showFlag: flags.show,
      closeFlag: flags.close,
      openModal,
      refresh: refreshable ? () => refresh.current?.() : undefined,
      modal: undefined,
      escapePressed: () => undefined,
    }),
    [module.key, flags, modules, commands, openModal, refreshable],
  );
  const dialogs = modals.map(({ id, request }) => {
    const url = request.resource ? modules.pages[request.resource] : module.url;
    if (url === undefined) return null;
    return (
      <AppModal
        key={id}
        request={request}
        title={request.title || module.title}
        url={url}
        host={host}
        onClosed={() => close(id)}
      />
    );
  });
  return { host, dialogs };
}
