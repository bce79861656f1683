import { lazy, Suspense, useCallback, useState } from 'react';
import { call } from '../../kit/bridge';
import { Skeleton } from '../../kit/Skeleton';
import { Answered } from '../Answered';
import { useGuard } from '../LeaveGuard';
import type { Listing, Role } from '../types';
import { useKept } from '../useKept';
import { Catalogue } from './Catalogue';
import { openerOf, type Place } from './place';
import { ReadTemplate } from './ReadTemplate';
import { useRead, type Reading } from './useRead';

const EditTemplate = lazy(async () => ({ default: (await import('../editor/EditTemplate')).EditTemplate }));
const CreateTemplate = lazy(async () => ({
  default: (await import('../editor/EditTemplate')).CreateTemplate,
}));
const ImportTemplate = lazy(async () => ({ default: (await import('./ImportTemplate')).ImportTemplate }));

const list = () => call('template.list', {});
const site = () => call('site.get', {});

/** What every part of the section works with. */
export interface Shelf {
  readonly listing: Listing;
  /** Names of the roles that may answer; empty where they could not be read. */
  readonly roles: readonly Role[];
  readonly reading: Reading;
  readonly reload: () => Promise<Listing | undefined>;
  readonly go: (place: Place) => void;
}

/** The shipped packs and the site's own checklists: look, copy, write, publish. */
export function Checklists() {
  const loaded = useKept(list);
  const { outcome: known } = useKept(site);
  const reading = useRead();
  const [{ place, opener }, setPlace] = useState<{ place: Place; opener?: string }>({
    place: { at: 'list' },
  });
  const { leave } = useGuard();
  const go = useCallback(
    (next: Place) => leave(() => setPlace((before) => ({ place: next, opener: openerOf(before.place) }))),
    [leave],
  );
  const roles = known?.ok === true ? [...known.value.builtIn, ...known.value.roles] : [];
  return (
    <Answered loaded={loaded} title="Reading the checklists">
      {(listing) => (
        <Suspense fallback={<Skeleton title="Opening" />}>
          <Here
            place={place}
            opener={opener}
            shelf={{ listing, roles, reading, reload: loaded.reload, go }}
          />
        </Suspense>
      )}
    </Answered>
  );
}

interface HereProps {
  readonly place: Place;
  readonly opener?: string;
  readonly shelf: Shelf;
}

function Here({ place, opener, shelf }: HereProps) {
  switch (place.at) {
    case 'list':
      return <Catalogue shelf={shelf} opener={opener} />;
    case 'read':
      return <ReadTemplate key={place.id} shelf={shelf} place={place} />;
    case 'edit':
      return <EditTemplate key={place.id} shelf={shelf} place={place} />;
    case 'create':
      return <CreateTemplate shelf={shelf} place={place} />;
    case 'import':
      return <ImportTemplate shelf={shelf} />;
  }
}
