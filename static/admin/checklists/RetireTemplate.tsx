import { call } from '../../kit/bridge';
import { Retire } from '../Retire';
import type { OwnTemplate } from '../types';
import type { Shelf } from './Checklists';

/** Takes a checklist out of use, or back into it. */
export function RetireTemplate({ shelf, own }: { readonly shelf: Shelf; readonly own: OwnTemplate }) {
  return (
    <Retire
      own={own}
      revision={shelf.listing.revision}
      send={(request) => call('template.retire', request)}
      reload={shelf.reload}
    />
  );
}
