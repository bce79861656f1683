import './risk.css';
import { useState } from 'react';
import { Button } from '../../kit/Button';
import { FieldError } from '../../kit/FieldError';
import { FINAL } from '../../kit/outcome';
import { Skeleton } from '../../kit/Skeleton';
import { useFocusLater } from '../useFocusLater';
import { Acceptances } from './Acceptances';
import { Ceilings } from './Ceilings';
import type { Assessment, Desk, OpenForm } from './desk';
import { Hazards } from './Hazards';
import { Indicators } from './Indicators';
import { LevelHistory } from './LevelHistory';
import { RiskHead } from './RiskHead';
import { useRisk, type RiskStore } from './useRisk';

interface RiskSectionProps {
  readonly issueId: string;
  /** Of the record: another one means that something new is recorded. */
  readonly revision: number;
  readonly onRecorded: () => Promise<void>;
}

/** How risky the issue is, why, and what is on record about it. Nothing where the policy has no method. */
export function RiskSection({ issueId, revision, onRecorded }: RiskSectionProps) {
  const risk = useRisk(revision);
  const { view } = risk;
  if (view === undefined) return <Unread risk={risk} />;
  const { method } = view;
  return method === null ? null : (
    <Assessed issueId={issueId} risk={risk} view={{ ...view, method }} onRecorded={onRecorded} />
  );
}

function Unread({ risk: { trouble, reload } }: { readonly risk: RiskStore }) {
  return (
    <section className="block risk" aria-labelledby="risk-title">
      <div className="block-head">
        <h2 id="risk-title">Risk</h2>
      </div>
      {trouble === undefined ? (
        <Skeleton title="Reading the risk assessment" />
      ) : (
        <div className="risk-unread">
          <FieldError id="risk-error" refusal={trouble} />
          {!FINAL.has(trouble.code) && (
            <Button compact onClick={() => void reload()}>
              Try again
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface AssessedProps {
  readonly issueId: string;
  readonly risk: RiskStore;
  readonly view: Assessment;
  readonly onRecorded: () => Promise<void>;
}

function Assessed({ issueId, risk, view, onRecorded }: AssessedProps) {
  const { trouble, reload } = risk;
  const [form, setForm] = useState<OpenForm>();
  const focusLater = useFocusLater();
  const desk: Desk = {
    issueId,
    view,
    form,
    open: setForm,
    close: (...ids) => {
      setForm(undefined);
      focusLater([...ids, 'risk-title']);
    },
    recorded: async () => {
      await Promise.all([onRecorded(), reload()]);
    },
    reload,
  };
  return (
    <section className="block risk" aria-labelledby="risk-title">
      <RiskHead view={view} />
      {trouble !== undefined && (
        <p className="risk-stale" role="status">
          {trouble.title}: this may be out of date.{' '}
          <Button look="inline" onClick={() => void reload()}>
            Try again
          </Button>
        </p>
      )}
      <Ceilings desk={desk} />
      <Hazards desk={desk} />
      <Indicators desk={desk} />
      <Acceptances view={view} />
      <LevelHistory view={view} />
    </section>
  );
}
