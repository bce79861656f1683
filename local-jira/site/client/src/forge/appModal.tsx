import { useMemo, useRef } from 'react';
import { Dialog } from '../parts/dialog';
import { AppFrame } from './appFrame';
import type { FrameHost } from './frameHost';
import type { ModalRequest } from './modalRequest';
import { modalBox } from './modalRequest';

interface Props {
  request: ModalRequest;
  title: string;
  url: string;
  host: Omit<FrameHost, 'themed'>;
  onClosed: () => void;
}

/** A dialog over the whole product page with one of the app's pages in it. */
export function AppModal({ request, title, url, host, onClosed }: Props) {
  const listeners = useRef<((payload: unknown) => void)[]>([]);
  const inner = useMemo(() => {
    const close = (payload: unknown): void => {
      listeners.current.forEach((listener) => listener(payload));
      void request.onClose?.(payload);
      onClosed();
    };
    return {
      ...host,
      escapePressed: () => request.closeOnEscape && close(undefined),
      modal: {
        context: request.context,
        close,
        onClose: (listener: (payload: unknown) => void) => void listeners.current.push(listener),
      },
    };
  }, [host, request, onClosed]);
  const dismiss = (how: 'escape' | 'overlay'): void => {
    const allowed = how === 'escape' ? request.closeOnEscape : request.closeOnOverlayClick;
    if (allowed) inner.modal.close(undefined);
  };
  return (
    <Dialog label={title} className="dialog-app" style={modalBox(request)} onDismiss={dismiss}>
      <AppFrame title={title} url={url} host={inner} fixed focusOnLoad />
    </Dialog>
  );
}
