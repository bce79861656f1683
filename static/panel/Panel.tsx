import '../kit/block.css';
import './panel.css';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { IssueView } from '../../src/contract/view';
import { onShowPanel, openSignDialog, sayRecorded } from '../kit/bridge';
import { Skeleton } from '../kit/Skeleton';
import { useIssueView } from '../kit/useIssueView';
import { PanelBody } from './PanelBody';
import { Failed } from './Top';

const EpicSection = lazy(async () => ({ default: (await import('./epic/EpicSection')).EpicSection }));

/** The compliance panel of one issue, in every state that it can be in. */
export function Panel() {
  const [signing, setSigning] = useState(false);
  const store = useIssueView(signing);
  const { view, trouble, reload } = store;
  const opener = useRef<Element | null>(null);

  useTelling(view?.revision);
  useEffect(() => onShowPanel(() => document.getElementById('next-title')?.scrollIntoView()), []);

  const sign = useCallback(
    async (gate: string, role: string) => {
      opener.current = document.activeElement;
      setSigning(true);
      const closed = (): void => {
        setSigning(false);
        void reload().then(() => giveBackFocus(opener.current));
      };
      const request = { dialog: 'sign', gate, role, roleName: roleNameOf(view, gate, role) } as const;
      await openSignDialog(request, closed).catch(() => setSigning(false));
    },
    [reload, view],
  );

  return (
    <main className="panel" aria-label="Compliance">
      <p className="sr-only" role="status">
        {store.news.join('. ')}
      </p>
      {view === null && trouble === null && <Skeleton title="Checking this issue against the policy" />}
      {view === null && trouble !== null && <Failed refusal={trouble} onRetry={() => void reload()} />}
      {view !== null && view.issue.hierarchyLevel > 0 && (
        <Suspense fallback={<Skeleton title="Reading the children" />}>
          <EpicSection issueKey={view.issue.key} calm={isForViewer(view)} />
        </Suspense>
      )}
      {view !== null && (
        <PanelBody store={store} view={view} onSign={(gate, role) => void sign(gate, role)} />
      )}
    </main>
  );
}

/** The viewer has a next step on the issue itself: then nothing else is offered as one. */
const isForViewer = ({ nextStep: { kind } }: IssueView): boolean =>
  kind === 'answer' || kind === 'sign' || kind === 'risk';

/** What is recorded here shows beside the panel too, without waiting for the next look. */
function useTelling(revision: number | undefined): void {
  const told = useRef(revision);
  useEffect(() => {
    if (told.current !== undefined && told.current !== revision) void sayRecorded();
    told.current = revision;
  }, [revision]);
}

function roleNameOf(view: IssueView | null, gate: string, role: string): string {
  const slots = view?.gates.find((one) => one.id === gate)?.slots ?? [];
  return slots.find((slot) => slot.role === role)?.roleName ?? role;
}

/** To what opened the dialog; if that is gone, to the heading of the panel. */
function giveBackFocus(opener: Element | null): void {
  const target = opener?.isConnected === true ? opener : document.getElementById('next-title');
  if (target instanceof HTMLElement) target.focus();
}
