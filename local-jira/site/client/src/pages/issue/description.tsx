import { useRef, useState } from 'react';
import type { Issue } from '../../api/schemas';
import { fromSegments, toSegments } from '../../adf/text';
import type { Segment } from '../../adf/text';
import { AdfView } from '../../adf/view';
import { Button } from '../../parts/button';
import { SegmentEditor } from './segmentEditor';
import { useSave } from './useSave';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

/** The description as formatted text, edited as plain text where that loses nothing. */
export function Description({ issue, onChanged }: Props) {
  const [segments, setSegments] = useState<Segment[]>();
  const [busy, setBusy] = useState(false);
  const save = useSave(issue.key, onChanged);
  const button = useRef<HTMLButtonElement>(null);
  const { description } = issue.fields;

  const edit = (): void => {
    const found = toSegments(description);
    setSegments(found.length > 0 ? found : [{ kind: 'text', text: '' }]);
  };
  const stop = (): void => {
    setSegments(undefined);
    window.setTimeout(() => button.current?.focus());
  };
  const commit = async (): Promise<void> => {
    const doc = fromSegments(segments ?? []);
    setBusy(true);
    const saved = await save({ description: doc.content?.length === 0 ? null : doc });
    setBusy(false);
    if (saved) stop();
  };
  return (
    <section aria-labelledby="description-title">
      <div className="section-title">
        <h2 id="description-title">Description</h2>
        {!segments && (
          <Button
            ref={button}
            look="subtle"
            compact
            bare
            icon="edit"
            className="edit-button"
            aria-label="Edit description"
            onClick={edit}
          />
        )}
      </div>
      {segments && (
        <SegmentEditor
          segments={segments}
          busy={busy}
          onChange={setSegments}
          onSave={() => void commit()}
          onCancel={stop}
        />
      )}
      {!segments && description && <AdfView doc={description} />}
      {!segments && !description && <p className="subtle">No description yet.</p>}
    </section>
  );
}
