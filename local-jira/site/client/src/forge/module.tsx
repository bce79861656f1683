import type { UiModule } from '../api/modules';
import { AppFrame } from './appFrame';
import type { Place } from './place';
import { useAppHost } from './useAppHost';

interface Props {
  module: UiModule;
  place: Place;
  onRefresh?: () => void;
}

/** A module of the app in its place, with the dialogs that it opens. */
export function AppModule({ module, place, onRefresh }: Props) {
  const { host, dialogs } = useAppHost(module, place, { onRefresh });
  return (
    <>
      <AppFrame title={module.title} url={module.url} host={host} />
      {dialogs}
    </>
  );
}
