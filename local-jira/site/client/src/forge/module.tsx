import { useCallback, useMemo, useRef, useState } from 'react';
import { useFlags } from '../parts/flags';
import { useSite } from '../site';
import type { UiModule } from '../api/session';
import { AppFrame } from './appFrame';
import { AppModal } from './appModal';
import { bus } from './bus';
import type { FrameHost } from './commands';
import type { ModalRequest } from './modalRequest';
import type { Place } from './place';
import { askServer } from './server';

interface Props {
  module: UiModule;
  place: Place;
  onRefresh: () => void;
}

/** A module of the app in its place, with the dialogs that it opens. */
export function AppModule({ module, place, onRefresh }: Props) {
  const flags = useFlags();
  const { modules } = useSite();
  const [modal, setModal] = useState<ModalRequest>();
  const { issueKey, projectKey } = place;
  const refresh = useRef(onRefresh);
  refresh.current = onRefresh;

  const host = useMemo<Omit<FrameHost, 'themed'>>(
    () => ({
      bus,
      server: (command, data) =>
        askServer(
          module.key,
          { ...(issueKey && { issueKey }), ...(projectKey && { projectKey }) },
          command,
          data,
        ),
      showFlag: flags.show,
      closeFlag: flags.close,
      openModal: setModal,
      refreshIssue: () => refresh.current(),
      modal: undefined,
      escapePressed: () => undefined,
    }),
    [module.key, issueKey, projectKey, flags],
  );
  const closed = useCallback(() => setModal(undefined), []);
  const modalUrl = modal?.resource ? modules.pages[modal.resource] : module.url;
  return (
    <>
      <AppFrame title={module.title} url={module.url} host={host} />
      {modal && modalUrl && (
        <AppModal
          request={modal}
          title={modal.title || module.title}
          url={modalUrl}
          host={host}
          onClosed={closed}
        />
      )}
    </>
  );
}
