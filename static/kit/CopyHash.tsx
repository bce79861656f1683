import { rootHash, shortHash } from './text';

interface CopyHashProps {
  readonly hash: string;
  readonly label: string;
  readonly root?: boolean;
}

/** The ends of a hash; the whole of it is in the title and goes to the clipboard when the ends are copied. */
export function CopyHash({ hash, label, root = false }: CopyHashProps) {
  return (
    <span
      className="code"
      title={`${label}: ${hash}`}
      onCopy={(event) => {
        event.clipboardData.setData('text/plain', hash);
        event.preventDefault();
      }}
    >
      {root ? rootHash(hash) : shortHash(hash)}
    </span>
  );
}
