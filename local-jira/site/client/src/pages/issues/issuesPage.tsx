import { useState } from 'react';
import type { FormEvent } from 'react';
import { countIssues } from '../../api/jira';
import { go, useAddress } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import { IssueTable } from './issueTable';
import { buildJql } from './jql';

/** The list of issues of a project, or of everything the person may see. */
export function IssuesPage({ projectKey }: { projectKey?: string }) {
  const { projects } = useSite();
  const address = useAddress();
  const text = address.searchParams.get('text') ?? '';
  const own = address.searchParams.get('jql');
  const jql = own ?? buildJql(projectKey, text);
  const project = projects.find((one) => one.key === projectKey);
  const count = useLoad(jql, () => countIssues(jql));
  const title = project ? `${project.name}: issues` : 'All issues';
  useTitle(title);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{project?.name ?? 'All issues'}</h1>
        {count.data !== undefined && (
          <span className="subtle">{count.data === 1 ? '1 issue' : `${count.data} issues`}</span>
        )}
      </div>
      <QueryBox key={address.search} path={address.pathname} jql={own} text={text} shown={jql} />
      <IssueTable key={jql} jql={jql} />
    </div>
  );
}

interface QueryProps {
  path: string;
  jql: string | null;
  text: string;
  shown: string;
}

/** Words or JQL; both live in the address. */
function QueryBox({ path, jql, text, shown }: QueryProps) {
  const [advanced, setAdvanced] = useState(jql !== null);
  const [draft, setDraft] = useState(jql ?? (advanced ? shown : text));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const query = new URLSearchParams(
      draft.trim() === '' ? {} : { [advanced ? 'jql' : 'text']: draft.trim() },
    );
    go(query.size > 0 ? `${path}?${query}` : path);
  };
  const toggle = (): void => {
    setDraft(advanced ? '' : shown);
    setAdvanced(!advanced);
  };
  return (
    <form className="query" role="search" aria-label="Filter issues" onSubmit={submit}>
      <input
        className={advanced ? 'query-jql' : ''}
        aria-label={advanced ? 'JQL' : 'Words in the issue'}
        placeholder={advanced ? 'JQL' : 'Words in the issue'}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <Button type="submit">Search</Button>
      <Button look="subtle" onClick={toggle}>
        {advanced ? 'Basic' : 'JQL'}
      </Button>
    </form>
  );
}
