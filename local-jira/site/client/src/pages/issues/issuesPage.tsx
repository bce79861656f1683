import { JiraError } from '../../api/http';
import { countIssues } from '../../api/jira';
import { loadNavigatorFields, type NavigatorField } from '../../api/navigator';
import type { Project } from '../../api/schemas';
import { go, useAddress } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { issuesInWords } from './bulk/groups';
import { availableColumns } from './columns';
import { ColumnPicker } from './columnPicker';
import { QueryBox } from './queryBox';
import { Results } from './results';
import { addressOf, queryOf, readView, type View } from './view';

/** The list of issues of a project, or of everything the person may see. All that was chosen is in the address. */
export function IssuesPage({ projectKey }: { projectKey?: string }) {
  const { projects } = useSite();
  const project = projects.find((one) => one.key === projectKey);
  const fields = useLoad('navigator-fields', loadNavigatorFields);
  useTitle(project ? `${project.name}: issues` : 'All issues');
  if (projectKey !== undefined && project === undefined)
    return (
      <Empty title="This project is not visible to you">
        Check the address, or switch to somebody who can see it in the menu at the top right.
      </Empty>
    );
  if (fields.error)
    return (
      <Failed
        error={fields.error}
        missing="Issues are not visible to you"
        onRetry={() => void fields.reload()}
      />
    );
  return <Navigator project={project} fields={fields.data} />;
}

const refusalsOf = (error: Error | undefined): string[] =>
  error instanceof JiraError && error.status < 500 ? error.messages : [];

function Navigator({
  project,
  fields,
}: {
  project: Project | undefined;
  fields: NavigatorField[] | undefined;
}) {
  const address = useAddress();
  const view = readView(address.searchParams);
  const jql = queryOf(view, project?.key);
  const show = (next: Partial<View>): void => go(addressOf(address.pathname, { ...view, start: 0, ...next }));
  const count = useLoad(jql, () => countIssues(jql));
  const columns = availableColumns(fields ?? []);
  const problems = refusalsOf(count.error);
  return (
    <div className="page navigator">
      <div className="page-head">
        <h1>{project?.name ?? 'All issues'}</h1>
        {count.data !== undefined && <span className="subtle">{issuesInWords(count.data)}</span>}
        <span className="page-tools">
          <ColumnPicker
            available={columns}
            chosen={view.columns}
            onChange={(chosen) => show({ columns: chosen, start: view.start })}
          />
        </span>
      </div>
      <QueryBox view={view} jql={jql} projectKey={project?.key} problems={problems} onShow={show} />
      {fields ? (
        <Results key={jql} {...{ view, jql, total: count.data, problems, columns, onShow: show }} />
      ) : (
        <Skeleton lines={10} label="Loading issues" />
      )}
    </div>
  );
}
