import { useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { Message } from '../../kit/Message';
import type { Trouble } from '../../kit/outcome';
import { openPrintDialog } from '../../kit/printDialog';
import { downloadText } from '../../kit/textFile';

interface EpicHeadProps {
  readonly issueKey: string;
  /** Whether there is anything to take along. */
  readonly filled: boolean;
}

/** The title of the section, and two ways to take it along. */
export function EpicHead({ issueKey, filled }: EpicHeadProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const save = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const outcome = await call('epic.export', {});
    setBusy(false);
    if (outcome.ok) downloadText(outcome.value.filename, outcome.value.csv);
    else setTrouble(outcome.refusal);
  };
  return (
    <div className="block">
      <div className="block-head">
        <h2 id="epic-title">Risk and compliance of children</h2>
        {filled && (
          <>
            <Button compact busy={busy} onClick={() => void save()}>
              <Icon name="download" tone="inherit" small />
              {busy ? 'Exporting…' : 'Export CSV'}
            </Button>
            <Button compact onClick={() => void openPrintDialog(`Risk and compliance of ${issueKey}`)}>
              <Icon name="printer" tone="inherit" small />
              Print for committee…
            </Button>
          </>
        )}
      </div>
      {trouble !== undefined && (
        <Message tone="danger" title={trouble.title}>
          {trouble.message}
        </Message>
      )}
    </div>
  );
}
