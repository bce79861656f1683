import { lazy } from 'react';
import { HubPage, type BelowTab } from '../hub/HubPage';
import { Queue } from '../hub/Queue';
import type { HostContext } from '../kit/hostContext';
import { Policy } from './Policy';

const Register = lazy(async () => ({ default: (await import('../hub/register/Register')).Register }));

const Sprints = lazy(async () => ({ default: (await import('./Sprints')).Sprints }));

const TABS = ['queue', 'sprints', 'register'] as const;
type Place = BelowTab<(typeof TABS)[number]>;
const LABELS = { queue: 'Policy and queue', sprints: 'Sprints', register: 'Risk register' } as const;

/**
 * The compliance page of a project: the policy in force, what waits for a second person, what waits for the viewer, its
 * sprints, and the hazards of its issues.
 */
export function Project({ context }: { readonly context: HostContext }) {
  const { accountId, extension } = context;
  const project = extension?.project?.id ?? '';
  const place = `project.${project}.${accountId ?? ''}`;
  const pages = {
    queue: ({ go }: Place) => (
      <>
        <Policy viewer={accountId} project={project} heading="project-title" />
        <Queue place={place} heading="project-title" onSprint={({ sprint }) => go('sprints', sprint.id)} />
      </>
    ),
    sprints: ({ below, go }: Place) => (
      <Sprints
        project={project}
        viewer={accountId}
        chosen={sprintIn(below)}
        onChoose={(sprint) => go('sprints', sprint)}
      />
    ),
    register: () => <Register project={project} viewer={accountId} />,
  };
  return (
    <HubPage
      place={place}
      heading="project-title"
      title="Compliance"
      ids={TABS}
      labels={LABELS}
      pages={pages}
    />
  );
}

/** The id of a sprint, where the address names one. */
const sprintIn = (below: string): string | undefined => (/^\d{1,18}$/.test(below) ? below : undefined);
