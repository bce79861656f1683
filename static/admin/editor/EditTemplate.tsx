import '../checklists/template.css';
import { useCallback, useState } from 'react';
import { call } from '../../kit/bridge';
import { Answered } from '../Answered';
import type { Shelf } from '../checklists/Checklists';
import type { Place } from '../checklists/place';
import { idsOf, titleOf } from '../checklists/shelf';
import { PlaceHead } from '../PlaceHead';
import { useKept } from '../useKept';
import { draftOf, saying } from './draft';
import { startEditing } from './edits';
import { Editor } from './Editor';

interface EditTemplateProps {
  readonly shelf: Shelf;
  readonly place: Extract<Place, { at: 'edit' }>;
}

/** The draft of a checklist of the site's own; where there is none, it begins with the latest version. */
export function EditTemplate({ shelf, place: { id, typed, note } }: EditTemplateProps) {
  const own = shelf.listing.own.find((one) => one.id === id);
  // What the editor began with decides: a draft that is saved meanwhile is no reason to load again.
  const draft = useStable(own?.draft ?? true);
  const changedAt = useStable(own?.changedAt ?? null);
  const load = useCallback(() => call('template.get', { id, draft }), [id, draft]);
  const loaded = useKept(load);
  if (loaded.outcome?.ok !== true) {
    return (
      <>
        <PlaceHead title={titleOf(shelf.listing, id)} onBack={() => shelf.go({ at: 'list' })} />
        <Answered loaded={loaded} title="Reading the checklist">
          {() => null}
        </Answered>
      </>
    );
  }
  const stored = draftOf(loaded.outcome.value.template);
  const start = startEditing({ draft: typed ?? stored, fresh: false, taken: new Set() });
  return (
    <Editor
      shelf={shelf}
      start={{ ...start, saved: saying(stored) }}
      origin={{ create: false, changedAt }}
      note={note}
    />
  );
}

interface CreateTemplateProps {
  readonly shelf: Shelf;
  readonly place: Extract<Place, { at: 'create' }>;
}

/** A checklist that is not stored yet: new, copied or read from a text. */
export function CreateTemplate({ shelf, place: { draft, copiedFrom, note } }: CreateTemplateProps) {
  const start = startEditing({ draft, fresh: true, taken: idsOf(shelf.listing) });
  return (
    <Editor shelf={shelf} start={start} origin={{ create: true, copiedFrom, changedAt: null }} note={note} />
  );
}

/** The value that the part began with. */
function useStable<T>(value: T): T {
  const [first] = useState(value);
  return first;
}
