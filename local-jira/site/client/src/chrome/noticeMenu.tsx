import { useState } from 'react';
import { z } from 'zod';
import { local } from '../api/http';
import { shortMoment } from '../lib/dates';
import { go } from '../lib/route';
import { useLoad } from '../lib/useLoad';
import { Button } from '../parts/button';
import { Menu } from '../parts/menu';
import { useSite } from '../site';
import { unseen } from './unseen';

const notices = z.array(z.looseObject({ at: z.string(), about: z.string(), subject: z.string() }));

const seenKey = (accountId: string): string => `notices-seen:${accountId}`;

/** What Jira told the person, as it would have by mail. */
export function NoticeMenu() {
  const { session } = useSite();
  const key = seenKey(session.user.accountId);
  const { data = [], reload } = useLoad(key, () => local(notices, '/site/notifications'));
  const [seen, setSeen] = useState(() => localStorage.getItem(key));
  const count = unseen(data, seen);
  const open = async (): Promise<void> => {
    await reload();
    const now = session.now > (data[0]?.at ?? '') ? session.now : (data[0]?.at ?? session.now);
    localStorage.setItem(key, now);
    setSeen(now);
  };
  return (
    <Menu
      label="Notifications"
      align="end"
      onOpen={() => void open()}
      trigger={(props) => (
        <span className="notice-button">
          <Button
            look="subtle"
            bare
            icon="bell"
            aria-label={count > 0 ? `Notifications, ${count} new` : 'Notifications'}
            {...props}
          />
          {count > 0 && (
            <span className="notice-count" aria-hidden="true">
              {Math.min(count, 99)}
            </span>
          )}
        </span>
      )}
    >
      <div className="notices menu-scroll" role="presentation">
        <div className="menu-title" role="presentation">
          What Jira told you
        </div>
        {data.length === 0 && (
          <div className="menu-empty" role="menuitem" tabIndex={-1}>
            Nothing yet. You hear of issues that you report or are assigned to.
          </div>
        )}
        {data.map((notice, at) => (
          <button
            key={`${notice.at}-${at}`}
            type="button"
            role="menuitem"
            className="menu-item notice"
            onClick={() => go(`/browse/${notice.about}`)}
          >
            {notice.subject}
            <span className="notice-time">{shortMoment(notice.at)}</span>
          </button>
        ))}
      </div>
    </Menu>
  );
}
