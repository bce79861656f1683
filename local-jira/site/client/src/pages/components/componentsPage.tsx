import { useState } from 'react';
import type { ComponentProps } from 'react';
import { loadComponents } from '../../api/projectParts';
import type { Project } from '../../api/schemas';
import { useAdministers } from '../../lib/useAdministers';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Button } from '../../parts/button';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { ComponentDialogs, type Asked } from './componentDialogs';
import { ComponentTable } from './componentTable';

const nameOf = (projects: readonly Project[], key: string): string =>
  projects.find((one) => one.key === key)?.name ?? key;

/** `/projects/KEY/components`: the parts of the work of a project and who leads them. */
export function ComponentsPage({ projectKey }: { projectKey: string }) {
  const { projects, session } = useSite();
  const components = useLoad(`components:${session.user.accountId}:${projectKey}`, () =>
    loadComponents(projectKey),
  );
  const administers = useAdministers(projectKey) === true;
  const [asked, setAsked] = useState<Asked>();
  useTitle(`${nameOf(projects, projectKey)}: components`);
  if (components.error)
    return (
      <Failed
        error={components.error}
        missing="The components of this project are not visible to you"
        onRetry={() => void components.reload()}
      />
    );
  return (
    <div className="page">
      <div className="page-head">
        <h1>Components</h1>
        {administers && (
          <span className="page-tools">
            <Button look="primary" onClick={() => setAsked({ what: 'create' })}>
              Create component
            </Button>
          </span>
        )}
      </div>
      {components.data ? (
        <Components
          projectKey={projectKey}
          components={components.data}
          onAct={administers ? (what, component) => setAsked({ what, component }) : undefined}
        />
      ) : (
        <Skeleton lines={6} label="Loading components" />
      )}
      {asked && (
        <ComponentDialogs
          {...{ asked, projectKey }}
          components={components.data ?? []}
          onClose={() => setAsked(undefined)}
          onDone={components.reload}
        />
      )}
    </div>
  );
}

function Components(props: ComponentProps<typeof ComponentTable>) {
  if (props.components.length > 0) return <ComponentTable {...props} />;
  return (
    <Empty title="This project has no components yet">
      Components sort issues by the part of the product that they are about. Project administrators create
      them.
    </Empty>
  );
}
