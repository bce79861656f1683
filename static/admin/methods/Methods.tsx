import './methods.css';
import { lazy, Suspense, useCallback, useState } from 'react';
import { call } from '../../kit/bridge';
import { Skeleton } from '../../kit/Skeleton';
import { Answered } from '../Answered';
import { useGuard } from '../LeaveGuard';
import type { MethodListing } from '../types';
import { useKept } from '../useKept';
import { MethodList } from './MethodList';
import { openerOf, type Place } from './place';
import { ReadMethod } from './ReadMethod';

const MethodEditor = lazy(async () => ({ default: (await import('./edit/MethodEditor')).MethodEditor }));

const list = () => call('method.list', {});

/** What every part of the section works with. */
export interface Shelf {
  readonly listing: MethodListing;
  readonly reload: () => Promise<MethodListing | undefined>;
  readonly go: (place: Place) => void;
}

/** The shipped risk methods and the site's own: read, copy, write, publish. */
export function Methods() {
  const loaded = useKept(list);
  const [{ place, opener }, setPlace] = useState<{ place: Place; opener?: string }>({
    place: { at: 'list' },
  });
  const { leave } = useGuard();
  const go = useCallback(
    (next: Place) => leave(() => setPlace((before) => ({ place: next, opener: openerOf(before.place) }))),
    [leave],
  );
  return (
    <Answered loaded={loaded} title="Reading the risk methods">
      {(listing) => (
        <Suspense fallback={<Skeleton title="Opening" />}>
          <Here place={place} opener={opener} shelf={{ listing, reload: loaded.reload, go }} />
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
      return <MethodList shelf={shelf} opener={opener} />;
    case 'read':
      return <ReadMethod key={place.id} shelf={shelf} place={place} />;
    case 'edit':
      return <MethodEditor key={place.draft.id} shelf={shelf} place={place} />;
  }
}
