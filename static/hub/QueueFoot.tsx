import { count } from '../kit/text';
import { anySet } from './filters';
import { ListFoot } from './ListFoot';
import type { Queue, Shown } from './useQueue';

/** The foot of the queue. */
export const QueueFoot = ({ queue, shown }: { readonly queue: Queue; readonly shown: Shown }) => (
  <ListFoot list={queue} page={shown.page} scope={scopeOf(queue, shown)} />
);

/** What the list is the whole of. */
function scopeOf({ filters, choices: { projects } }: Queue, { page }: Shown): string {
  if (page.next !== null) return 'Most urgent first';
  if (anySet(filters)) return 'Everything that matches';
  return projects.length > 1
    ? `Everything you may see, in ${count(projects.length, 'project')}`
    : 'Everything you may see';
}
