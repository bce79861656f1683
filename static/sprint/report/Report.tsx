import '../../kit/print.css';
import './report.css';
import { useCallback, useEffect, useState } from 'react';
import type { SprintView } from '../../../src/contract/sprintView';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { FieldError } from '../../kit/FieldError';
import { Icon } from '../../kit/Icon';
import type { Trouble } from '../../kit/outcome';
import { printPage } from '../../kit/printDialog';
import { sha256 } from '../../kit/sha256';
import { rootHash } from '../../kit/text';
import { downloadText } from '../../kit/textFile';
import { useLoaded } from '../../kit/useLoaded';
import { usePageFoot } from '../../kit/usePageFoot';
import { ReportDocument } from './ReportDocument';

interface ReportProps {
  readonly view: SprintView;
  readonly onBack: () => void;
}

/** The report of a sprint as it will be printed, and the ways to take it along. */
export function Report({ view, onBack }: ReportProps) {
  const { sprint, project, fingerprint } = view;
  const vouching = useCallback(() => readVouching(sprint.id, project.id), [sprint.id, project.id]);
  const { outcome } = useLoaded(vouching);
  usePageFoot(`${project.key}, ${sprint.name}, ${rootHash(fingerprint)}`);
  useEffect(() => document.getElementById('report-title')?.focus(), []);
  return (
    <div className="print report" role="region" aria-labelledby="report-title">
      <div className="print-bar">
        <h2 id="report-title" className="report-title" tabIndex={-1}>
          Report of the sprint
        </h2>
        <Button look="primary" onClick={printPage}>
          <Icon name="printer" tone="inherit" small />
          Print…
        </Button>
        <Downloads view={view} />
        <Button onClick={onBack}>Back</Button>
      </div>
      <ReportDocument view={view} file={outcome?.ok === true ? outcome.value : undefined} />
    </div>
  );
}

/** The whole export, and the SHA-256 with which somebody can tell that a print belongs to it. */
async function readVouching(sprint: string, project: string) {
  const outcome = await call('sprint.export', { sprint, project, format: 'json' });
  if (!outcome.ok) return outcome;
  const { filename: name, text } = outcome.value;
  return { ok: true as const, value: { name, sha256: await sha256(text) } };
}

const FORMATS = ['csv', 'json'] as const;

function Downloads({ view: { sprint, project } }: Pick<ReportProps, 'view'>) {
  const [busy, setBusy] = useState<(typeof FORMATS)[number]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const download = async (format: (typeof FORMATS)[number]): Promise<void> => {
    setBusy(format);
    const outcome = await call('sprint.export', { sprint: sprint.id, project: project.id, format });
    setBusy(undefined);
    setTrouble(outcome.ok ? undefined : outcome.refusal);
    if (outcome.ok) downloadText(outcome.value.filename, outcome.value.text);
  };
  return (
    <>
      {FORMATS.map((format) => (
        <Button key={format} busy={busy === format} onClick={() => void download(format)}>
          <Icon name="download" small />
          {busy === format ? 'Exporting…' : `Export ${format.toUpperCase()}`}
        </Button>
      ))}
      {trouble !== undefined && <FieldError id="report-error" refusal={trouble} />}
    </>
  );
}
