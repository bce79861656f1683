import { useModules } from '../../forge/useModules';
import { useTitle } from '../../lib/useTitle';
import { Failed, Skeleton } from '../../parts/states';
import { longMoment } from '../../lib/dates';
import { Activity } from './activity';
import { AppPanel } from './appPanel';
import { Crumbs } from './crumbs';
import { Description } from './description';
import { Details } from './details';
import { ContextPanel } from './contextPanel';
import { StatusButton } from './statusButton';
import { Summary } from './summary';
import { useIssue } from './useIssue';

/** Jira's issue view. */
export function IssuePage({ issueKey }: { issueKey: string }) {
  const modules = useModules({ issue: issueKey });
  const loaded = useIssue(issueKey);
  const { data, error, changed } = loaded;
  useTitle(data ? `[${data.issue.key}] ${data.issue.fields.summary}` : issueKey);
  if (error && !data)
    return (
      <Failed
        error={error}
        missing="Issue does not exist or you do not have permission to see it."
        onRetry={() => void loaded.reload()}
      />
    );
  if (!data) return <IssueSkeleton />;
  const { issue, transitions } = data;
  const refresh = (): void => void changed();
  const ofType = (type: string) => modules.filter((module) => module.type === type);
  return (
    <div className="issue">
      <Crumbs issue={issue} />
      <Summary issue={issue} onChanged={changed} />
      <StatusButton issue={issue} transitions={transitions} onChanged={changed} />
      <div className="issue-main">
        <Description issue={issue} onChanged={changed} />
        {ofType('jira:issuePanel').map((module) => (
          <AppPanel key={module.key} module={module} issueKey={issue.key} onRefresh={refresh} />
        ))}
        <Activity issue={issue} modules={ofType('jira:issueActivity')} onChanged={changed} />
      </div>
      <aside className="issue-side" aria-label="Issue details">
        <Details issue={issue} onChanged={changed} />
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
