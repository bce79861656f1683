import '../hub/hub.css';
import { Queue } from '../hub/Queue';
import { Icon } from '../kit/Icon';
import type { HostContext } from '../kit/hostContext';
import { Policy } from './Policy';

/** The compliance page of a project: the policy in force, what waits for a second person, and what waits for the viewer. */
export function Project({ context }: { readonly context: HostContext }) {
  const { accountId, extension } = context;
  const project = extension?.project?.id ?? '';
  return (
    <main className="hub" aria-labelledby="project-title">
      <div className="hub-page">
        <h1 id="project-title" className="hub-title" tabIndex={-1}>
          <span className="hub-tile">
            <Icon name="shield" tone="inherit" />
          </span>
          Compliance
        </h1>
        <Policy viewer={accountId} project={project} heading="project-title" />
        <Queue place={`project.${project}.${accountId ?? ''}`} heading="project-title" />
      </div>
    </main>
  );
}
