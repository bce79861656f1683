import './catalogue.css';
import { useEffect, useState } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { count } from '../../kit/text';
import { TextField } from '../../kit/TextField';
import { emptyDraft } from '../editor/draft';
import type { Shelf } from './Checklists';
import { OwnList } from './OwnList';
import { PackList } from './PackList';
import { searchOwn, searchPacks, wordsOf } from './search';

/** Everything there is to check issues against: the site's own checklists, then what is shipped. */
export function Catalogue({ shelf, opener }: { readonly shelf: Shelf; readonly opener?: string }) {
  const [query, setQuery] = useState('');
  const { listing, reading, go } = shelf;
  const searching = wordsOf(query).length > 0;
  const own = searchOwn(listing.own, query, reading.read);
  const packs = searchPacks(listing.packs, query, reading.read);
  const found = own.length + packs.reduce((sum, { templates }) => sum + templates.length, 0);
  useEffect(() => {
    if (opener !== undefined) document.getElementById(opener)?.focus();
  }, [opener]);
  return (
    <>
      <div className="catalogue-bar">
        <TextField
          id="catalogue-search"
          type="search"
          label="Search checklists and items"
          value={query}
          onChange={setQuery}
        />
        <div className="admin-actions">
          <Button id="open-import" onClick={() => go({ at: 'import' })}>
            Import…
          </Button>
          <Button id="open-new" look="primary" onClick={() => go({ at: 'create', draft: emptyDraft() })}>
            New checklist
          </Button>
        </div>
      </div>
      {searching && <Scope shelf={shelf} found={found} />}
      {searching && found === 0 && <Empty>No title matches, and no item that was read.</Empty>}
      {(own.length > 0 || !searching) && <OwnList shelf={shelf} found={own} searching={searching} />}
      {packs.length > 0 && <PackList shelf={shelf} found={packs} searching={searching} />}
    </>
  );
}

/** What the search looked at, and how it can look at more. */
function Scope({ shelf, found }: { readonly shelf: Shelf; readonly found: number }) {
  const { listing, reading } = shelf;
  const all = [...listing.own, ...listing.packs.flatMap(({ templates }) => templates)];
  const unread = all.filter(({ id }) => !reading.read.has(id)).length;
  return (
    <p className="catalogue-scope" role="status">
      {count(found, 'checklist')} found.{' '}
      {unread === 0
        ? 'All titles and items were searched.'
        : `All titles were searched, and the items of ${count(all.length - unread, 'checklist')}.`}{' '}
      {unread > 0 && (
        <Button look="inline" busy={reading.busy} onClick={() => void reading.readAll(all)}>
          {reading.busy ? `Reading items, ${unread} to go…` : 'Search all items too'}
        </Button>
      )}
      {reading.trouble !== undefined && ` ${reading.trouble.title}. Some items were not searched.`}
    </p>
  );
}
