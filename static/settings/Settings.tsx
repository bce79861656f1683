import '../kit/item.css';
import '../kit/diff.css';
import './settings.css';
import './gate.css';
import { lazy, Suspense, useState } from 'react';
import type { HostContext } from '../kit/hostContext';
import { Message } from '../kit/Message';
import { Skeleton } from '../kit/Skeleton';
import { Stopped } from '../kit/Stopped';
import { Tabs, type Tab } from '../kit/Tabs';
import { count } from '../kit/text';
import { Head } from './Head';
import { PolicyTab } from './PolicyTab';
import type { Found } from './types';
import type { Where } from '../kit/workflowAddress';
import { useCoverage } from './useCoverage';
import { useDesk, type Desk } from './useDesk';

const CoverageView = lazy(async () => ({ default: (await import('./view/CoverageView')).CoverageView }));
const HistoryView = lazy(async () => ({ default: (await import('./view/HistoryView')).HistoryView }));
const YamlView = lazy(async () => ({ default: (await import('./view/YamlView')).YamlView }));

const whereOf = ({ siteUrl, extension }: HostContext): Where => ({
  siteUrl,
  projectKey: extension?.project?.key,
});

/** The policy of a project: what is in force, the draft, what is covered, what was published, and its text. */
export function Settings({ context }: { readonly context: HostContext }) {
  const project = context.extension?.project;
  const desk = useDesk(`caregate.policy-draft.${project?.id ?? ''}`);
  const { found, trouble } = desk;
  return (
    <main className="settings" aria-labelledby="settings-title">
      <div className="settings-page">
        {found === undefined ? (
          <>
            <h1 id="settings-title">Compliance policy</h1>
            {trouble === undefined ? (
              <Skeleton title="Reading the policy" />
            ) : (
              <Stopped trouble={trouble} onAgain={desk.reload} />
            )}
          </>
        ) : (
          <Page desk={desk} found={found} context={context} />
        )}
      </div>
    </main>
  );
}

type Place = 'policy' | 'coverage' | 'history' | 'yaml';

function tabsOf(found: Found, gaps: number | undefined): Tab<Place>[] {
  const badge = gaps === undefined || gaps === 0 ? {} : { count: count(gaps, 'gap') };
  return [
    { id: 'policy', label: 'Policy' },
    ...(found.mayEdit && found.policy !== null
      ? [{ id: 'coverage' as const, label: 'Coverage', ...badge }]
      : []),
    { id: 'history', label: 'History' },
    { id: 'yaml', label: 'YAML' },
  ];
}

interface PageProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly context: HostContext;
}

function Page({ desk, found, context }: PageProps) {
  const [place, setPlace] = useState<Place>('policy');
  const coverage = useCoverage(found.policy?.version ?? 0, found.mayEdit);
  const { gaps } = coverage;
  return (
    <>
      <Head desk={desk} found={found} />
      <Said desk={desk} />
      <Tabs label="Policy" tabs={tabsOf(found, gaps)} selected={place} onSelect={setPlace}>
        <Suspense fallback={<Skeleton title="Opening" />}>
          {place === 'policy' && (
            <PolicyTab
              desk={desk}
              found={found}
              viewer={context.accountId}
              gaps={gaps}
              onCoverage={() => setPlace('coverage')}
            />
          )}
          {place === 'coverage' && <CoverageView loaded={coverage} where={whereOf(context)} />}
          {place === 'history' && <HistoryView key={found.revision} found={found} />}
          {place === 'yaml' && <YamlView desk={desk} found={found} onUsed={() => setPlace('policy')} />}
        </Suspense>
      </Tabs>
    </>
  );
}

/** What the last command did, or why it was refused. A conflict is said where it is settled. */
function Said({ desk: { trouble, conflict, news } }: { readonly desk: Desk }) {
  if (trouble !== undefined) return conflict ? null : <Stopped trouble={trouble} />;
  return news === undefined ? null : <Message tone="success" title={news} />;
}
