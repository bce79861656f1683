import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import type { IconName } from './icon';

export type FlagKind = 'info' | 'success' | 'warning' | 'error';

export interface FlagContent {
  id: string;
  kind: FlagKind;
  title: string;
  body?: ReactNode;
  actions?: { text: string; onClick: () => void }[];
  /** Goes by itself after a while, unless somebody looks at it. */
  fleeting?: boolean;
}

interface Flags {
  show: (flag: FlagContent) => void;
  close: (id: string) => void;
}

const Context = createContext<Flags>({ show: () => undefined, close: () => undefined });

export const useFlags = (): Flags => useContext(Context);

const ICONS: Record<FlagKind, { name: IconName; tone: string }> = {
  info: { name: 'info', tone: 'information' },
  success: { name: 'success', tone: 'success' },
  warning: { name: 'caution', tone: 'warning' },
  error: { name: 'blocked', tone: 'danger' },
};

/** Keeps the flags at the bottom left. A flag with a known id replaces the old one. */
export function FlagProvider({ children }: { children: ReactNode }) {
  const [flags, setFlags] = useState<FlagContent[]>([]);
  const close = useCallback((id: string) => setFlags((old) => old.filter((flag) => flag.id !== id)), []);
  const show = useCallback(
    (flag: FlagContent) =>
      setFlags((old) => [flag, ...old.filter((other) => other.id !== flag.id)].slice(0, 3)),
    [],
  );
  const value = useMemo(() => ({ show, close }), [show, close]);
  return (
    <Context.Provider value={value}>
      {children}
      <section className="flags" aria-label="Messages">
        {flags.map((flag) => (
          <Flag key={flag.id} flag={flag} onClose={() => close(flag.id)} />
        ))}
      </section>
    </Context.Provider>
  );
}

/** As long as Atlassian's auto-dismissed flags stay. */
const FLEETING_MS = 8000;

function Flag({ flag, onClose }: { flag: FlagContent; onClose: () => void }) {
  const [looked, setLooked] = useState(false);
  const dismiss = useRef(onClose);
  dismiss.current = onClose;
  const going = flag.fleeting === true && !looked;
  useEffect(() => {
    if (!going) return undefined;
    const timer = window.setTimeout(() => dismiss.current(), FLEETING_MS);
    return () => window.clearTimeout(timer);
  }, [going]);
  const icon = ICONS[flag.kind];
  return (
    <div
      className="flag"
      role={flag.kind === 'error' ? 'alert' : 'status'}
      onPointerEnter={() => setLooked(true)}
      onPointerLeave={() => setLooked(false)}
    >
      <Icon name={icon.name} tone={icon.tone} />
      <div className="flag-text">
        <h2>{flag.title}</h2>
        {flag.body}
        {flag.actions && flag.actions.length > 0 && (
          <div className="flag-actions">
            {flag.actions.map((action) => (
              <Button key={action.text} look="link" onClick={action.onClick}>
                {action.text}
              </Button>
            ))}
          </div>
        )}
      </div>
      <Button look="subtle" compact bare icon="cross" aria-label="Dismiss" onClick={onClose} />
    </div>
  );
}
