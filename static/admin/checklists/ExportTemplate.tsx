import { useCallback, useRef, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { copyText, downloadText } from '../../kit/textFile';
import { SelectField, TextField } from '../../kit/TextField';
import { Answered } from '../Answered';
import { FORMATS } from '../formats';
import type { Format, TemplateName } from '../types';
import { useKept } from '../useKept';

/** A checklist as a text, to keep or to take elsewhere. */
export function ExportTemplate({ name, draft }: { readonly name: TemplateName; readonly draft: boolean }) {
  const [format, setFormat] = useState<Format>('yaml');
  const { id, version } = name;
  const load = useCallback(
    () => call('template.export', draft ? { id, draft, format } : { id, version, format }),
    [id, version, draft, format],
  );
  const loaded = useKept(load);
  return (
    <section className="admin-wide admin-box" aria-label="Export">
      <SelectField id="export-format" label="Format" value={format} options={FORMATS} onChange={setFormat} />
      <Answered loaded={loaded} title="Writing the text">
        {({ name: file, text }) => <Exported file={file} text={text} />}
      </Answered>
    </section>
  );
}

function Exported({ file, text }: { readonly file: string; readonly text: string }) {
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    if (!done) box.current?.querySelector('textarea')?.select();
    setSaid(
      done ? 'Copied' : 'Not copied: the browser does not allow it. The text is selected, copy it by hand.',
    );
  };
  return (
    <div ref={box}>
      <TextField
        id="export-text"
        label={file}
        lines={12}
        code
        readOnly
        value={text}
        onChange={() => undefined}
      />
      <div className="form-actions">
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={() => downloadText(file, text)}>Download {file}</Button>
        <span className="admin-said" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
