import { Link } from '../../lib/route';
import { useTitle } from '../../lib/useTitle';
import { ClockTool } from './clockTool';
import { ImportPage } from './importPage';
import { JsonTool } from './jsonTool';
import { LogsTool } from './logsTool';

const TOOLS: { name: string; title: string; text: string; path?: string }[] = [
  { name: 'import', title: 'Import', text: 'Add the tickets of another Jira: its own exports, XML or JSON.' },
  { name: 'clock', title: 'Clock', text: 'Move time forward. What is due then runs.' },
  { name: 'outbox', title: 'Outbox', text: 'Notifications that Jira would send.', path: '/local/outbox' },
  {
    name: 'logs',
    title: 'Invocations',
    text: 'What the app’s functions called, logged and answered: the last 200 runs.',
  },
  {
    name: 'faults',
    title: 'Faults',
    text: 'Delays and failures that are switched on.',
    path: '/local/faults',
  },
  {
    name: 'csp',
    title: 'Content security',
    text: 'What the browser refused to the app’s pages.',
    path: '/local/csp',
  },
];

const OVERVIEW = {
  title: 'Tools',
  text: 'Look behind the local Jira. None of this exists in Jira Cloud.',
};

/** The address that the invocations had before. */
const FORMER: Record<string, string> = { calls: 'logs' };

/** Plain pages over the local Jira's own addresses. */
export function ToolsPage({ tool: asked }: { tool: string }) {
  const tool = FORMER[asked] ?? asked;
  const found = TOOLS.find((one) => one.name === tool);
  const { title, text } = found ?? OVERVIEW;
  useTitle(title);
  return (
    <div className="page">
      <nav className="tab-row" aria-label="Tools">
        {TOOLS.map((one) => (
          <Link
            key={one.name}
            href={`/local-tools/${one.name}`}
            className="button button-default button-compact"
            aria-current={one.name === tool ? 'page' : undefined}
          >
            {one.title}
          </Link>
        ))}
      </nav>
      <h1>{title}</h1>
      <p className="subtle">{text}</p>
      {found && <Tool name={found.name} path={found.path} />}
    </div>
  );
}

function Tool({ name, path }: { name: string; path?: string | undefined }) {
  if (name === 'import') return <ImportPage />;
  if (name === 'clock') return <ClockTool />;
  if (name === 'logs') return <LogsTool />;
  return path === undefined ? null : <JsonTool key={path} path={path} />;
}
