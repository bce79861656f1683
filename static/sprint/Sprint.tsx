import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { FINAL, type Trouble } from '../kit/outcome';
import { Skeleton } from '../kit/Skeleton';
import { SprintSheet } from './SprintSheet';
import { useSprint, type SprintPlace } from './useSprint';

const SprintSign = lazy(async () => ({ default: (await import('./SprintSign')).SprintSign }));
const Report = lazy(async () => ({ default: (await import('./report/Report')).Report }));

type Part = { readonly at: 'sheet' | 'report' } | { readonly at: 'sign'; readonly role: string };

interface SprintProps {
  readonly place: SprintPlace;
  readonly viewer: string | undefined;
  readonly leave: { readonly button: ReactNode; readonly foot?: ReactNode };
  /** It takes the place of what had the focus. */
  readonly arrives?: boolean;
}

/** One sprint in one project: its validation, the page to sign it on, and its report, each in the place of the other. */
export function Sprint({ place, viewer, leave, arrives = false }: SprintProps) {
  const [part, setPart] = useState<Part>({ at: 'sheet' });
  const store = useSprint(place, part.at === 'sign');
  const { view, trouble, reload } = store;
  useFocusBack(part);
  useFocusOnArrival(arrives && view !== null);
  const back = (): void => setPart({ at: 'sheet' });
  if (view === null) {
    return trouble === null ? (
      <Skeleton title="Working out the validation of this sprint" />
    ) : (
      <Unread trouble={trouble} onAgain={() => void reload()} leave={leave.button} />
    );
  }
  const slot = part.at === 'sign' ? slotOf(view, part.role) : undefined;
  return (
    <Suspense fallback={<Skeleton title="Opening" />}>
      {part.at === 'report' && <Report view={view} onBack={back} />}
      {slot !== undefined && <SprintSign {...{ view, slot, store, place, viewer }} onLeave={back} />}
      {part.at !== 'report' && slot === undefined && (
        <SprintSheet
          {...{ view, store, place, viewer, leave }}
          onSign={(role) => setPart({ at: 'sign', role })}
          onReport={() => setPart({ at: 'report' })}
        />
      )}
    </Suspense>
  );
}

const slotOf = (view: SprintView, role: string) => view.slots.find((slot) => slot.role === role);

/** When the sheet comes back, the focus goes to its heading: what had it is gone. */
function useFocusBack({ at }: Part): void {
  const before = useRef(at);
  useEffect(() => {
    if (at === 'sheet' && before.current !== at) document.getElementById('sprint-title')?.focus();
    before.current = at;
  }, [at]);
}

/** When what was asked for is there, the focus goes to its heading, unless it has gone somewhere else by then. */
function useFocusOnArrival(arrived: boolean): void {
  useEffect(() => {
    if (arrived && document.activeElement === document.body) document.getElementById('sprint-title')?.focus();
  }, [arrived]);
}

interface UnreadProps {
  readonly trouble: Trouble;
  readonly onAgain: () => void;
  readonly leave: ReactNode;
}

/** Not read, and why. What has to change first is in the words of the refusal; then asking again helps nobody. */
function Unread({ trouble, onAgain, leave }: UnreadProps) {
  const asked = trouble.code === 'sprint-not-asked' || trouble.code === 'no-policy';
  const again =
    FINAL.has(trouble.code) || asked || trouble.code === 'no-sprint' ? undefined : (
      <Button look="link" onClick={onAgain}>
        Try again
      </Button>
    );
  return (
    <div className="sprint-unread">
      <Message tone={asked ? 'information' : 'danger'} stops title={trouble.title} actions={again}>
        {trouble.message}
      </Message>
      {leave}
    </div>
  );
}
