import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { iframeResizer } from 'iframe-resizer';
import { HELLO, openChannel, PORT } from '../../wire/channel';
import type { Channel } from '../../wire/channel';
import { colorMode, onColorMode } from '../lib/colorMode';
import { Skeleton } from '../parts/states';
import { runCommand } from './commands';
import type { FrameHost } from './frameHost';

const SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

interface Props {
  title: string;
  url: string;
  host: Omit<FrameHost, 'themed'>;
  /** Fills its box instead of growing with the page inside. */
  fixed?: boolean;
  focusOnLoad?: boolean;
  /** Where a full page stands below its own address; the page inside is told when it changes. */
  path?: string | undefined;
}

/** One page of the app: a cross-origin frame and the bridge to it. */
export function AppFrame({ title, url, host, fixed = false, focusOnLoad = false, path }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(host);
  latest.current = host;
  const open = useRef<Channel[]>([]);
  const [shown, setShown] = useState(false);

  // Before the browser loads the page, so that its first word is heard.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const channels = open.current;
    const stops: (() => void)[] = [];
    const answer = (command: string, data: unknown): Promise<unknown> => {
      const current = {
        ...latest.current,
        bus: tracked(latest.current.bus, stops),
        themed: () => setShown(true),
      };
      return runCommand(current, command, data);
    };
    const receive = (event: MessageEvent<unknown>): void => {
      if (event.source !== element.contentWindow || event.data !== HELLO) return;
      if (event.origin !== new URL(url).origin) return;
      const { port1, port2 } = new MessageChannel();
      channels.splice(0).forEach((old) => old.close());
      channels.push(openChannel(port1, answer));
      element.contentWindow?.postMessage(PORT, event.origin, [port2]);
    };
    window.addEventListener('message', receive);
    stops.push(
      onColorMode(() => {
        const theme = { theme: document.documentElement.dataset['theme'], colorMode: colorMode() };
        channels.forEach((channel) => void channel.call('themeChanged', theme));
      }),
    );
    return () => {
      window.removeEventListener('message', receive);
      stops.forEach((stop) => stop());
      channels.splice(0).forEach((channel) => channel.close());
    };
  }, [url]);

  useEffect(() => {
    if (path !== undefined) open.current.forEach((channel) => void channel.call('historyMoved', path));
  }, [path]);

  useEffect(() => {
    const element = frame.current;
    if (!element || fixed) return undefined;
    const [resizer] = iframeResizer(
      { checkOrigin: [new URL(url).origin], heightCalculationMethod: 'lowestElement', warningTimeout: 0 },
      element,
    );
    return () => resizer?.iFrameResizer.removeListeners();
  }, [url, fixed]);

  // A hidden frame takes no focus.
  useEffect(() => {
    if (shown && focusOnLoad) frame.current?.focus();
  }, [shown, focusOnLoad]);

  const loaded = (): void => {
    window.setTimeout(() => setShown(true), 400);
  };
  return (
    <div className={`app-frame ${fixed ? 'app-frame-fixed' : ''}`}>
      {!shown && <Skeleton lines={4} label={`Loading ${title}`} />}
      <iframe
        ref={frame}
        src={url}
        title={title}
        sandbox={SANDBOX}
        className={shown ? '' : 'app-frame-hidden'}
        onLoad={loaded}
      />
    </div>
  );
}

/** The bus of one frame: its subscriptions end with it. */
function tracked(bus: FrameHost['bus'], stops: (() => void)[]): FrameHost['bus'] {
  return {
    emit: bus.emit,
    on(event, listener) {
      const stop = bus.on(event, listener);
      stops.push(stop);
      return stop;
    },
  };
}
