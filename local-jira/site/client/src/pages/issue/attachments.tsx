import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import {
  attach,
  contentUrl,
  removeAttachment,
  replaceAttachment,
  thumbnailUrl,
} from '../../api/issueActions';
import { partsOf } from '../../api/issueParts';
import type { Attachment } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { shortMoment } from '../../lib/dates';
import { fileSize } from '../../lib/fileSize';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { FormDialog } from '../../parts/formDialog';
import { useDo } from './useDo';

interface Props {
  issue: Issue;
  mayAttach: boolean;
  /** Opens the picker of files: the row of buttons above has it too. */
  picker: React.RefObject<HTMLInputElement>;
  onChanged: () => Promise<void>;
}

/** The files of an issue, which are dropped here or picked. */
export function Attachments({ issue, mayAttach, picker, onChanged }: Props) {
  const files = partsOf(issue).attachment;
  const act = useDo(issue.key, onChanged);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const upload = async (list: FileList | null): Promise<void> => {
    if (!list || list.length === 0) return;
    setBusy(true);
    await act('The files were not attached', () => attach(issue.key, [...list]));
    setBusy(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (mayAttach) void upload(event.dataTransfer.files);
  };
  const input = (
    <input
      ref={picker}
      type="file"
      multiple
      hidden
      aria-label="Files to attach"
      onChange={(event) => {
        void upload(event.target.files).then(() => {
          if (picker.current) picker.current.value = '';
        });
      }}
    />
  );
  if (files.length === 0) return mayAttach ? input : null;
  return (
    <section
      className={over ? 'issue-section drop-over' : 'issue-section'}
      aria-labelledby="attachments-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(mayAttach);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {input}
      <div className="section-title">
        <h2 id="attachments-title">
          Attachments <span className="small subtle">{files.length}</span>
        </h2>
        {mayAttach && (
          <Button
            look="subtle"
            compact
            bare
            icon="add"
            aria-label="Attach files"
            onClick={() => picker.current?.click()}
          />
        )}
        {busy && (
          <span className="small subtle" role="status">
            Uploading…
          </span>
        )}
      </div>
      <ul className="files">
        {files.map((file) => (
          <FileCard key={file.id} issue={issue} file={file} mayReplace={mayAttach} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  issue: Issue;
  file: Attachment;
  mayReplace: boolean;
  onChanged: () => Promise<void>;
}

function FileCard({ issue, file, mayReplace, onChanged }: CardProps) {
  const [deleting, setDeleting] = useState(false);
  const other = useRef<HTMLInputElement>(null);
  const act = useDo(issue.key, onChanged);
  const replace = (list: FileList | null): void => {
    const next = list?.[0];
    if (next) void act('The file was not replaced', () => replaceAttachment(issue.key, file.id, next));
  };
  const remove = async (): Promise<void> => {
    await removeAttachment(file.id);
    await onChanged();
  };
  return (
    <li className="file">
      <span className="file-picture" aria-hidden="true">
        {file.thumbnail === undefined ? <Icon name="list" /> : <img src={thumbnailUrl(file.id)} alt="" />}
      </span>
      <span className="file-text">
        <a href={contentUrl(file.id)} download={file.filename}>
          {file.filename}
        </a>
        <span className="small subtle">
          {fileSize(file.size)} · {shortMoment(file.created)}
          {file.author && ` · ${file.author.displayName}`}
        </span>
      </span>
      {mayReplace && (
        <>
          <input
            ref={other}
            type="file"
            hidden
            aria-label={`File for ${file.filename}`}
            onChange={(event) => replace(event.target.files)}
          />
          <Button
            look="subtle"
            compact
            aria-label={`Replace ${file.filename}`}
            onClick={() => other.current?.click()}
          >
            Replace
          </Button>
          <Button
            look="subtle"
            compact
            bare
            icon="cross"
            aria-label={`Delete ${file.filename}`}
            onClick={() => setDeleting(true)}
          />
        </>
      )}
      {deleting && (
        <FormDialog
          wide
          title="Delete this attachment?"
          submit="Delete"
          onSubmit={remove}
          onClose={() => setDeleting(false)}
        >
          <p>{file.filename} will be gone for good.</p>
        </FormDialog>
      )}
    </li>
  );
}
