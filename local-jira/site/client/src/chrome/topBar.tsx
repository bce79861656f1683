import { useState } from 'react';
import type { FormEvent } from 'react';
import { go, Link } from '../lib/route';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useSite } from '../site';
import { AdminLink } from './adminLink';
import { AppsMenu } from './appsMenu';
import { NoticeMenu } from './noticeMenu';
import { ThemeMenu } from './themeMenu';
import { UserMenu } from './userMenu';

export function TopBar({ onToggleSide, sideOpen }: { onToggleSide: () => void; sideOpen: boolean }) {
  const { openCreate } = useSite();
  return (
    <header className="top-bar">
      <Button
        look="subtle"
        bare
        icon="sidebar"
        aria-label={sideOpen ? 'Collapse sidebar' : 'Expand sidebar'}
        aria-expanded={sideOpen}
        onClick={onToggleSide}
      />
      <Link href="/" className="brand">
        <span className="brand-tile" aria-hidden="true">
          J
        </span>
        <span>Jira</span>
        <span className="lozenge lozenge-outline">local</span>
      </Link>
      <AppsMenu />
      <Search />
      <Button look="primary" icon="add" className="create-button" onClick={openCreate}>
        <span className="create-word">Create</span>
      </Button>
      <div className="top-bar-end">
        <NoticeMenu />
        <AdminLink />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  );
}

/** Opens an issue by its key, or the list of issues with the words. */
function Search() {
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return;
    const key = /^[a-z][a-z0-9]+-\d+$/i.test(words);
    go(key ? `/browse/${words.toUpperCase()}` : `/issues?text=${encodeURIComponent(words)}`);
    setText('');
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <Icon name="search" />
      <input
        type="search"
        aria-label="Search issues"
        placeholder="Search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
