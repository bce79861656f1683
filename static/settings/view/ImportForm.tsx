import { useMemo, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import type { Trouble } from '../../kit/outcome';
import { TextField } from '../../kit/TextField';
import { count, visible } from '../../kit/text';
import type { Desk } from '../useDesk';
import type { Draft, Found } from '../types';
import { compareDrafts } from '../words/compare';
import { namesOf } from '../words/names';
import { formatOf, linesOf } from '../documents';
import { theirsOf } from '../edit/theirs';

interface ImportProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly onUsed: () => void;
}

/** Reads a policy that was written elsewhere; nothing is kept before it is used as the draft and saved. */
export function ImportForm({ desk, found, onUsed }: ImportProps) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Trouble>();
  const [draft, setDraft] = useState<Draft>();
  const write = (next: string): void => {
    setText(next);
    setRefusal(undefined);
    setDraft(undefined);
  };
  const read = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await call('policy.import', { format: formatOf(text), text });
    if (outcome.ok) setDraft(outcome.value.draft);
    else setRefusal(outcome.refusal);
    setBusy(false);
  };
  return (
    <section className="yaml-part" aria-labelledby="import-title">
      <h2 id="import-title">Import</h2>
      <div className="field-frame">
        <label className="field-label" htmlFor="import-file">
          From a file
        </label>
        <input
          id="import-file"
          type="file"
          accept=".yaml,.yml,.json,.txt"
          onChange={({ target }) => void target.files?.[0]?.text().then(write)}
        />
      </div>
      <TextField
        id="import-text"
        label="Or paste it"
        hint="YAML or JSON, as the export writes it. Nothing is saved yet."
        code
        optional
        lines={10}
        value={text}
        onChange={write}
      />
      <div className="form-actions">
        <Button busy={busy} onClick={() => text.trim() !== '' && void read()}>
          {busy ? 'Reading…' : 'Read it'}
        </Button>
      </div>
      {refusal !== undefined && (
        <Message tone="danger" stops title={refusal.title}>
          <ul className="import-problems">
            {linesOf(refusal).map((line) => (
              <li key={line}>{visible(line)}</li>
            ))}
          </ul>
        </Message>
      )}
      {draft !== undefined && <Read {...{ desk, found, draft, onUsed }} />}
    </section>
  );
}

function Read({ desk, found, draft, onUsed }: ImportProps & { readonly draft: Draft }) {
  const differing = useMemo(
    () => compareDrafts(theirsOf(found), draft, namesOf(found, draft)).length,
    [found, draft],
  );
  const open = desk.draft !== undefined;
  return (
    <Message
      tone="information"
      stops
      title={`Read: ${visible(draft.title)}, ${count(draft.gates.length, 'gate')}`}
      actions={
        <Button
          onClick={() => {
            desk.use(draft);
            onUsed();
          }}
        >
          Use as draft
        </Button>
      }
    >
      {differing === 0
        ? 'It says what is here already.'
        : `${count(differing, 'part differs', 'parts differ')} from what is here.`}{' '}
      {open && 'It takes the place of the draft that is open here. '}
      Nothing is kept until you save the draft.
    </Message>
  );
}
