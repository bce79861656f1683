import type { ReactNode } from 'react';
import { openLink } from './bridge';

interface ChipLinkProps {
  readonly url: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A link out of Jira as a chip. The host opens it, since a sandboxed frame may not. */
export function ChipLink({ url, title, children }: ChipLinkProps) {
  if (!url.startsWith('https://')) return <span className="chip">{children}</span>;
  return (
    <a
      className="chip"
      href={url}
      title={title}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        void openLink(url);
      }}
    >
      {children}
    </a>
  );
}
