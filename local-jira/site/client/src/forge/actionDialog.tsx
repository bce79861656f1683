import { useMemo } from 'react';
import type { UiModule } from '../api/modules';
import { AppFrame } from './appFrame';
import { AppModal } from './appModal';
import { modalRequestSchema } from './modalRequest';
import type { Place } from './place';
import { useAppHost } from './useAppHost';

interface Props {
  module: UiModule;
  place: Place;
  onRefresh: (() => void) | undefined;
  onClosed: () => void;
}

/** An action of the app at work: its page in a dialog, or out of sight when it is dynamic and opens what it needs. */
export function ActionDialog({ module, place, onRefresh, onClosed }: Props) {
  const { host, dialogs } = useAppHost(module, place, { onRefresh });
  const request = useMemo(() => modalRequestSchema.parse({ size: module.size }), [module.size]);
  const hidden = useMemo(
    () => ({ ...host, modal: { context: undefined, close: onClosed, onClose: () => undefined } }),
    [host, onClosed],
  );
  return (
    <>
      {module.actionType === 'dynamic' ? (
        <div hidden>
          <AppFrame title={module.title} url={module.url} host={hidden} fixed />
        </div>
      ) : (
        <AppModal request={request} title={module.title} url={module.url} host={host} onClosed={onClosed} />
      )}
      {dialogs}
    </>
  );
}
