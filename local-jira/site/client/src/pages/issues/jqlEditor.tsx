import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { Button } from '../../parts/button';

interface Props {
  jql: string;
  /** What Jira says is wrong with the query that was asked. */
  problems: readonly string[];
  onSearch: (jql: string) => void;
}

/** The query as text. Enter searches, Shift and Enter begins a line. */
export function JqlEditor({ jql, problems, onSearch }: Props) {
  const [draft, setDraft] = useState(jql);
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    onSearch(draft.trim());
  };
  const lines = Math.min(8, Math.max(1, draft.split('\n').length, Math.ceil(draft.length / 100)));
  return (
    <form className="query" role="search" aria-label="Search with JQL" onSubmit={submit}>
      <div className="jql-box">
        <textarea
          className="query-jql"
          aria-label="JQL"
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? 'jql-problems' : undefined}
          spellCheck={false}
          rows={lines}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) submit(event);
          }}
        />
        {problems.length > 0 && (
          <div id="jql-problems" className="form-error" role="alert">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        )}
      </div>
      <Button type="submit" look="primary">
        Search
      </Button>
    </form>
  );
}
