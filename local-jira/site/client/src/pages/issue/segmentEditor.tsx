import type { KeyboardEvent } from 'react';
import type { Segment } from '../../adf/text';
import { AdfView } from '../../adf/view';
import { Button } from '../../parts/button';

interface Props {
  segments: Segment[];
  /** What is edited. */
  label?: string;
  busy: boolean;
  onChange: (segments: Segment[]) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** One text field for each run of paragraphs and lists; everything else is shown between them and stays as it is. */
export function SegmentEditor(props: Props) {
  const { segments, label = 'Description', busy, onChange, onSave, onCancel } = props;
  const write = (index: number, text: string): void =>
    onChange(segments.map((segment, at) => (at === index ? { kind: 'text', text } : segment)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
  };
  const first = segments.findIndex((segment) => segment.kind === 'text');
  return (
    <div className="segment-editor" onKeyDown={onKeyDown}>
      {segments.map((segment, index) =>
        segment.kind === 'text' ? (
          <textarea
            key={index}
            aria-label={first === index ? label : `${label}, part ${index + 1}`}
            autoFocus={first === index}
            rows={Math.min(20, segment.text.split('\n').length + 2)}
            value={segment.text}
            onChange={(event) => write(index, event.target.value)}
          />
        ) : (
          <div key={index} className="segment-fixed" title="Shown as it is, not edited here">
            <AdfView doc={segment.node} />
          </div>
        ),
      )}
      <p className="small subtlest">
        An empty line starts a paragraph, “- ” a list item. Ctrl+Enter saves, Esc cancels.
      </p>
      <div className="edit-foot">
        <Button look="primary" disabled={busy} onClick={onSave}>
          Save
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
