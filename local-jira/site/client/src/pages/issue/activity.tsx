import { useState } from 'react';
import type { Issue } from '../../api/schemas';
import { Comments } from './comments';
import { HistoryList } from './historyList';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

const TABS = ['Comments', 'History'] as const;

export function Activity({ issue, onChanged }: Props) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('Comments');
  return (
    <section className="activity" aria-labelledby="activity-title">
      <div className="section-title">
        <h2 id="activity-title">Activity</h2>
      </div>
      <div className="tab-row" role="group" aria-label="Show">
        <span className="small subtle">Show:</span>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            className="button button-default button-compact"
            aria-pressed={tab === name}
            onClick={() => setTab(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {tab === 'Comments' ? <Comments issue={issue} onChanged={onChanged} /> : <HistoryList issue={issue} />}
    </section>
  );
}
