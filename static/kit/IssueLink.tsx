import { goTo } from './bridge';
import { useSiteUrl } from './host';

/** An issue by its key. The host goes there, since a sandboxed frame may not; a new tab opens as with every link. */
export function IssueLink({ issueKey, title }: { readonly issueKey: string; readonly title?: string }) {
  const path = `/browse/${encodeURIComponent(issueKey)}`;
  return (
    <a
      className="key"
      href={useSiteUrl() + path}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void goTo(path);
      }}
    >
      {issueKey}
    </a>
  );
}
