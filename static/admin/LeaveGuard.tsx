import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';

interface Guard {
  /** Says what would be lost by leaving, or that nothing would. */
  readonly keep: (what: string | null) => void;
  /** Runs `then` at once, or after the person agreed to lose what is typed. */
  readonly leave: (then: () => void) => void;
}

const GuardContext = createContext<Guard>({ keep: () => undefined, leave: (then) => then() });

export const useGuard = (): Guard => useContext(GuardContext);

/** Asks before something typed is left behind, here and when the page itself goes away. */
export function LeaveGuard({ children }: { readonly children: ReactNode }) {
  const kept = useRef<string | null>(null);
  const asker = useRef<Element | null>(null);
  const [asked, setAsked] = useState<{ readonly what: string; readonly then: () => void }>();

  const keep = useCallback((what: string | null) => {
    kept.current = what;
    if (what === null) setAsked(undefined);
  }, []);
  const leave = useCallback((then: () => void) => {
    const what = kept.current;
    if (what === null) then();
    else {
      asker.current = document.activeElement;
      setAsked({ what, then });
    }
  }, []);
  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (kept.current !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, []);

  const go = (): void => {
    kept.current = null;
    setAsked(undefined);
    asked?.then();
  };
  const stay = (): void => {
    setAsked(undefined);
    if (asker.current instanceof HTMLElement) asker.current.focus();
  };
  const guard = useMemo(() => ({ keep, leave }), [keep, leave]);
  return (
    <GuardContext.Provider value={guard}>
      {asked !== undefined && (
        <div className="admin-leave">
          <Message
            tone="warning"
            stops
            title="Leave without saving?"
            actions={
              <>
                <Button look="link" onClick={stay}>
                  Stay here
                </Button>
                <Button look="link" onClick={go}>
                  Leave without saving
                </Button>
              </>
            }
          >
            {asked.what}
          </Message>
        </div>
      )}
      {children}
    </GuardContext.Provider>
  );
}

/** Keeps `what` from being left behind for as long as it is unsaved. */
export function useUnsaved(unsaved: boolean, what: string): void {
  const { keep } = useGuard();
  useEffect(() => {
    keep(unsaved ? what : null);
    return () => keep(null);
  }, [keep, unsaved, what]);
}
