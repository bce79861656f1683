import { useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import type { Trouble } from '../../kit/outcome';
import { SelectField, TextField } from '../../kit/TextField';
import { FORMATS, formatOf } from '../formats';
import { useGuard, useUnsaved } from '../LeaveGuard';
import { PlaceHead } from '../PlaceHead';
import type { Format } from '../types';
import type { Shelf } from './Checklists';
import { importedPlace, problemsOf } from './imported';

/** Reads a checklist that is written as a text. Nothing is saved: it opens in the editor. */
export function ImportTemplate({ shelf }: { readonly shelf: Shelf }) {
  const [text, setText] = useState('');
  const [format, setFormat] = useState<Format>('yaml');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const { keep } = useGuard();
  useUnsaved(text.trim() !== '', 'The text that you pasted is not read in yet.');

  const take = (next: string, file?: string): void => {
    setText(next);
    setTrouble(undefined);
    setFormat(formatOf(next, file));
  };
  const read = async (): Promise<void> => {
    if (text.trim() === '') {
      setTrouble({
        code: 'invalid-request',
        title: 'There is no text',
        message: 'Paste one, or choose a file.',
      });
      return;
    }
    setBusy(true);
    setTrouble(undefined);
    const outcome = await call('template.import', { format, text });
    setBusy(false);
    if (!outcome.ok) setTrouble(outcome.refusal);
    else {
      keep(null);
      shelf.go(importedPlace(outcome.value.template, shelf.listing));
    }
  };
  return (
    <section className="import" aria-label="Import a checklist">
      <PlaceHead
        title="Import a checklist"
        meta="Nothing is saved until you save the draft that opens."
        onBack={() => shelf.go({ at: 'list' })}
      />
      {trouble !== undefined && <Problems trouble={trouble} />}
      <label className="field-frame">
        <span className="field-label">A file</span>
        <input
          type="file"
          accept=".yaml,.yml,.json,application/json,text/yaml"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void file.text().then((content) => take(content, file.name));
          }}
        />
      </label>
      <TextField
        id="import-text"
        label="Or the text itself"
        lines={14}
        code
        value={text}
        onChange={(next) => take(next)}
      />
      <SelectField
        id="import-format"
        label="Written in"
        value={format}
        options={FORMATS}
        onChange={setFormat}
      />
      <div className="form-actions">
        <Button look="primary" busy={busy} onClick={() => void read()}>
          {busy ? 'Reading…' : 'Read and open in the editor'}
        </Button>
      </div>
    </section>
  );
}

/** What is wrong with a text, line by line. */
function Problems({ trouble }: { readonly trouble: Trouble }) {
  const problems = problemsOf(trouble);
  return (
    <Message tone="danger" stops title={trouble.title}>
      {problems.length === 0 ? (
        trouble.message
      ) : (
        <ul className="import-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </Message>
  );
}
