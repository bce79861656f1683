import { lazy, Suspense, useState } from 'react';
import type { GateView, IssueView, ReasonView } from '../../src/contract/view';
import { SignOffs } from '../kit/SignOffs';
import { Skeleton } from '../kit/Skeleton';
import type { IssueStore } from '../kit/useIssueView';
import { ChangedForYou } from './ChangedForYou';
import { Checklists } from './Checklists';
import { Foot, type FootSection } from './Foot';
import { Gates } from './Gates';
import { SprintLines } from './SprintLines';
import { Top } from './Top';
import { useFocusLater } from './useFocusLater';
import { useFrozenOrder } from './useFrozenOrder';
import { usePanelKeys } from './usePanelKeys';

const History = lazy(async () => ({ default: (await import('../kit/History')).History }));
const RiskSection = lazy(async () => ({ default: (await import('./risk/RiskSection')).RiskSection }));
const Explain = lazy(async () => ({ default: (await import('./Explain')).Explain }));
const Keys = lazy(async () => ({ default: (await import('./Keys')).Keys }));

interface PanelBodyProps {
  readonly store: IssueStore;
  readonly view: IssueView;
  readonly onSign: (gate: string, role: string) => void;
}

/** Next step, gates, checklists, risk, sign-offs, foot: always in this order. */
export function PanelBody({ store, view, onSign }: PanelBodyProps) {
  const [section, setSection] = useState<FootSection>();
  const [wanted, setWanted] = useState<{ readonly checklist: string; readonly item: string }>();
  const focusLater = useFocusLater();
  const gates = useFrozenOrder(view.gates, byUrgency);
  usePanelKeys(() => setSection((open) => (open === 'keys' ? undefined : 'keys')));

  const goToItem = (checklist: string, item: string, part = ''): void => {
    setWanted({ checklist, item });
    focusLater([`item-${checklist}-${item}${part}`, `item-${checklist}-${item}`, `checklist-${checklist}`]);
  };
  const goToRisk = (): void => focusLater(['risk-title']);
  const settle = ({ action, reason }: ReasonView): void => {
    if (action.kind === 'answer')
      goToItem(action.checklist, action.item, reason.code === 'evidence-missing' ? '-add' : '');
    if (action.kind === 'sign') onSign(action.gate, action.role);
    if (action.kind === 'risk') goToRisk();
  };
  const signable = gates.filter((gate) => gate.outcome !== 'not-applicable' && gate.slots.length > 0);

  return (
    <div className="panel-card">
      <Top view={view} onAnswer={goToItem} onSign={onSign} onRisk={goToRisk} />
      <ChangedForYou view={view} />
      {gates.length > 0 && <Gates gates={gates} onSettle={settle} />}
      <SprintLines sprints={view.sprints} issueKey={view.issue.key} />
      {view.checklists.length > 0 && <Checklists store={store} view={view} wanted={wanted} />}
      {view.risk !== undefined && (
        <Suspense fallback={<Skeleton title="Reading the risk assessment" />}>
          <RiskSection issueId={view.issue.id} revision={view.revision} onRecorded={store.reload} />
        </Suspense>
      )}
      {signable.length > 0 && (
        <section className="block" aria-labelledby="signoffs-title">
          <div className="block-head">
            <h2 id="signoffs-title">Sign-offs</h2>
            {signable.some((gate) => gate.slots.length > 1) && (
              <span className="small subtle">Signed in the order shown</span>
            )}
          </div>
          <SignOffs
            gates={signable}
            viewer={view.viewer.accountId}
            onSign={(gate, slot) => onSign(gate.id, slot.role)}
            onRevoked={store.reload}
          />
        </section>
      )}
      <Suspense fallback={null}>
        {section === 'history' && <History revision={view.revision} issueKey={view.issue.key} />}
        {section === 'explain' && <Explain />}
        {section === 'keys' && <Keys />}
      </Suspense>
      <Foot store={store} view={view} section={section} onSection={setSection} />
    </div>
  );
}

/** Blocked gates first, those that the next transition meets before the others. */
const byUrgency = (gate: GateView): number =>
  gate.outcome === 'blocked' ? (gate.reachable ? 0 : 1) : gate.outcome === 'passed' ? 2 : 3;
