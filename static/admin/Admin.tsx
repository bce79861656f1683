import './admin.css';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { recall, remember } from '../kit/memory';
import { Skeleton } from '../kit/Skeleton';
import { Tabs, type Tab } from '../kit/Tabs';
import { Checklists } from './checklists/Checklists';
import { LeaveGuard, useGuard } from './LeaveGuard';

const Methods = lazy(async () => ({ default: (await import('./methods/Methods')).Methods }));
const Roles = lazy(async () => ({ default: (await import('./roles/Roles')).Roles }));
const Defaults = lazy(async () => ({ default: (await import('./defaults/Defaults')).Defaults }));
const HealthPage = lazy(async () => ({ default: (await import('./health/HealthPage')).HealthPage }));

const TABS = [
  { id: 'checklists', label: 'Checklists' },
  { id: 'methods', label: 'Risk methods' },
  { id: 'roles', label: 'Roles' },
  { id: 'defaults', label: 'Defaults' },
  { id: 'health', label: 'Health' },
] as const satisfies readonly Tab<string>[];
type Section = (typeof TABS)[number]['id'];

const KEY = 'caregate.admin.section';
const remembered = (): Section => TABS.find(({ id }) => id === recall('session', KEY))?.id ?? 'checklists';

const PAGES: Readonly<Record<Section, () => ReactNode>> = {
  checklists: () => <Checklists />,
  methods: () => <Methods />,
  roles: () => <Roles />,
  defaults: () => <Defaults />,
  health: () => <HealthPage />,
};

/** What holds for the whole site: its checklists, risk methods, roles and defaults, and how the app is doing. */
export function Admin() {
  return (
    <main className="admin" aria-labelledby="admin-title">
      <h1 id="admin-title">CareGate</h1>
      <LeaveGuard>
        <Sections />
      </LeaveGuard>
    </main>
  );
}

function Sections() {
  const [section, setSection] = useState(remembered);
  const { leave } = useGuard();
  const choose = (next: Section): void => {
    if (next === section) return;
    leave(() => {
      remember('session', KEY, next);
      setSection(next);
    });
  };
  return (
    <Tabs label="Sections" tabs={TABS} selected={section} onSelect={choose}>
      <Suspense fallback={<Skeleton title="Opening" />}>{PAGES[section]()}</Suspense>
    </Tabs>
  );
}
