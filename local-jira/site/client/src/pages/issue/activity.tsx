import { useState } from 'react';
import type { Issue } from '../../api/schemas';
import type { UiModule } from '../../api/session';
import { AppModule } from '../../forge/module';
import { Comments } from './comments';
import { HistoryList } from './historyList';

interface Props {
  issue: Issue;
  /** The app's own activities, each a tab beside Jira's. */
  modules: readonly UiModule[];
  may: (permission: string) => boolean;
  onChanged: () => Promise<void>;
}

const COMMENTS = 'Comments';
const HISTORY = 'History';

export function Activity({ issue, modules, may, onChanged }: Props) {
  const [tab, setTab] = useState(COMMENTS);
  const shown = modules.find((module) => module.title === tab);
  return (
    <section className="activity" aria-labelledby="activity-title">
      <div className="section-title">
        <h2 id="activity-title">Activity</h2>
      </div>
      <div className="tab-row" role="group" aria-label="Show">
        <span className="small subtle">Show:</span>
        {[COMMENTS, HISTORY, ...modules.map((module) => module.title)].map((name) => (
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
      {tab === COMMENTS && <Comments issue={issue} may={may} onChanged={onChanged} />}
      {tab === HISTORY && <HistoryList issue={issue} />}
      {shown && (
        <AppModule
          key={shown.key}
          module={shown}
          place={{ issueKey: issue.key }}
          onRefresh={() => void onChanged()}
        />
      )}
    </section>
  );
}
