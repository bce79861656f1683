import { lazy } from 'react';
import { openSprint } from '../kit/bridge';
import { HubPage } from './HubPage';
import { Queue } from './Queue';

const Register = lazy(async () => ({ default: (await import('./register/Register')).Register }));
const Portfolio = lazy(async () => ({ default: (await import('./portfolio/Portfolio')).Portfolio }));
const How = lazy(async () => ({ default: (await import('./how/How')).How }));

const TABS = ['queue', 'register', 'portfolio', 'how'] as const;
const LABELS = {
  queue: 'Waiting for you',
  register: 'Risk register',
  portfolio: 'Portfolio',
  how: 'How levels are worked out',
} as const;

/** The compliance hub: what waits for the viewer, and where risk lies, in every project that they may see. */
export function Hub({ viewer }: { readonly viewer: string | undefined }) {
  const place = `hub.${viewer ?? ''}`;
  const pages = {
    queue: () => (
      <Queue
        place={place}
        heading="hub-title"
        onSprint={({ project, sprint }) => void openSprint(project.key, sprint.id)}
      />
    ),
    register: () => <Register project={undefined} viewer={viewer} />,
    portfolio: () => <Portfolio viewer={viewer} />,
    how: () => <How />,
  };
  return (
    <HubPage
      place={place}
      heading="hub-title"
      title="Compliance hub"
      ids={TABS}
      labels={LABELS}
      pages={pages}
    />
  );
}
