import { useCallback, useRef, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { FieldError } from '../../kit/FieldError';
import { Skeleton } from '../../kit/Skeleton';
import { copyText, downloadText } from '../../kit/textFile';
import { SelectField, TextField } from '../../kit/TextField';
import { useLoaded } from '../../kit/useLoaded';
import type { Desk } from '../useDesk';
import type { Found } from '../types';
import { ImportForm } from './ImportForm';

type Which = 'draft' | 'in-force';
type Format = 'yaml' | 'json';

interface YamlProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly onUsed: () => void;
}

/** The policy as a text: to keep beside the code, to compare, to bring into another project. */
export function YamlView({ desk, found, onUsed }: YamlProps) {
  const options: { value: Which; label: string }[] = [
    ...(found.draft === null ? [] : [{ value: 'draft' as const, label: 'Draft, as it was last saved' }]),
    ...(found.policy === null
      ? []
      : [{ value: 'in-force' as const, label: `Version ${found.policy.version}, in force` }]),
  ];
  return (
    <div className="yaml">
      {options.length > 0 && <Export options={options} />}
      {found.mayEdit && <ImportForm desk={desk} found={found} onUsed={onUsed} />}
      {options.length === 0 && !found.mayEdit && <p className="subtle">There is nothing to export yet.</p>}
    </div>
  );
}

function Export({ options }: { readonly options: { value: Which; label: string }[] }) {
  const [which, setWhich] = useState<Which>(options[0]?.value ?? 'in-force');
  const [format, setFormat] = useState<Format>('yaml');
  const load = useCallback(() => call('policy.export', { which, format }), [which, format]);
  const { outcome } = useLoaded(load);
  return (
    <section className="yaml-part" aria-labelledby="export-title">
      <h2 id="export-title">Export</h2>
      <div className="yaml-choices">
        <SelectField id="which" label="What" value={which} options={options} onChange={setWhich} />
        <SelectField
          id="format"
          label="Format"
          value={format}
          options={[
            { value: 'yaml', label: 'YAML' },
            { value: 'json', label: 'JSON' },
          ]}
          onChange={setFormat}
        />
      </div>
      {outcome === undefined && <Skeleton title="Writing the text" />}
      {outcome?.ok === false && <FieldError id="export-error" refusal={outcome.refusal} />}
      {outcome?.ok === true && <Exported {...outcome.value} />}
    </section>
  );
}

function Exported({ name, text }: { readonly name: string; readonly text: string }) {
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(text)) {
      setSaid('Copied.');
      return;
    }
    const area = box.current?.querySelector('textarea');
    area?.focus();
    area?.select();
    setSaid('Jira does not let this page copy. The text is selected: press Ctrl+C or ⌘C.');
  };
  return (
    <div ref={box}>
      <TextField
        id="exported"
        label={name}
        code
        readOnly
        lines={16}
        value={text}
        onChange={() => undefined}
      />
      <div className="form-actions">
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={() => downloadText(name, text)}>Download</Button>
        <span role="status" className="yaml-said">
          {said}
        </span>
      </div>
    </div>
  );
}
