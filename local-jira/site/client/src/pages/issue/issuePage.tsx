import { useEffect } from 'react';
import { useModules } from '../../forge/useModules';
import { go } from '../../lib/route';
import { useTitle } from '../../lib/useTitle';
import { Failed, Skeleton } from '../../parts/states';
import { longMoment } from '../../lib/dates';
import { ContextPanel } from './contextPanel';
import { Crumbs } from './crumbs';
import { Details } from './details';
import { IssueMain } from './issueMain';
import { IssueMenu } from './issueMenu';
import { StatusButton } from './statusButton';
import { Summary } from './summary';
import { useIssue } from './useIssue';
import { usePermissions } from './usePermissions';

/** Jira's issue view. */
export function IssuePage({ issueKey }: { issueKey: string }) {
  const modules = useModules({ issue: issueKey });
  const may = usePermissions(issueKey);
  const loaded = useIssue(issueKey);
  const { data, error, changed } = loaded;
  useTitle(data ? `[${data.issue.key}] ${data.issue.fields.summary}` : issueKey);
  useCurrentKey(issueKey, data?.issue.key);
  if (error && !data)
    return (
      <Failed
        error={error}
        missing="Issue does not exist or you do not have permission to see it."
        onRetry={() => void loaded.reload()}
      />
    );
  // Under a former key nothing is shown: what a person began there would be lost on the way to the present one.
  if (data?.issue.key !== issueKey) return <IssueSkeleton />;
  const { issue, transitions } = data;
  const refresh = (): void => void changed();
  const ofType = (type: string) => modules.filter((module) => module.type === type);
  return (
    <div className="issue">
      <Crumbs issue={issue} />
      <Summary issue={issue} onChanged={changed} />
      <div className="issue-head">
        <StatusButton issue={issue} transitions={transitions} onChanged={changed} />
        <IssueMenu issue={issue} may={may} onChanged={changed} />
      </div>
      <IssueMain issue={issue} may={may} ofType={ofType} onChanged={changed} />
      <aside className="issue-side" aria-label="Issue details">
        <Details issue={issue} may={may} onChanged={changed} />
        {ofType('jira:issueContext').map((module) => (
          <ContextPanel key={module.key} module={module} issueKey={issue.key} onRefresh={refresh} />
        ))}
        <p className="small subtlest issue-dates">
          Created <time dateTime={issue.fields.created}>{longMoment(issue.fields.created)}</time>
          <br />
          Updated <time dateTime={issue.fields.updated}>{longMoment(issue.fields.updated)}</time>
        </p>
      </aside>
    </div>
  );
}

/** A former key of an issue leads to its page, which is then at the key that the issue has now. */
function useCurrentKey(asked: string, key: string | undefined): void {
  useEffect(() => {
    if (key !== undefined && key !== asked) go(`/browse/${key}`, { replace: true });
  }, [asked, key]);
}

function IssueSkeleton() {
  return (
    <div className="issue">
      <div className="issue-main">
        <Skeleton lines={8} label="Loading issue" />
      </div>
      <aside className="issue-side">
        <Skeleton lines={6} label="Loading details" />
      </aside>
    </div>
  );
}
