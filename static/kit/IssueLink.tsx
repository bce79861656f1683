import { goTo } from './bridge';

/** The key of an issue, which opens it. The host goes there, since a sandboxed frame may not. */
export function IssueLink({ issueKey }: { readonly issueKey: string }) {
  const address = `/browse/${issueKey}`;
  return (
    <a
      className="key"
      href={address}
      onClick={(event) => {
        event.preventDefault();
        void goTo(address);
      }}
    >
      {issueKey}
    </a>
  );
}
