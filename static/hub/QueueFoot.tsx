import { Ago } from '../kit/Ago';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { count } from '../kit/text';
import { anySet } from './filters';
import type { Queue, Shown } from './useQueue';

/** What is behind, how old the list is, and the way to a newer one. */
export function QueueFoot({ queue, shown }: { readonly queue: Queue; readonly shown: Shown }) {
  const { busy, more, reload, trouble } = queue;
  const { next, checkedAt } = shown.page;
  return (
    <footer className="queue-foot">
      {next !== null && (
        <Button busy={busy} onClick={() => void more()}>
          {busy ? 'Reading…' : 'Show more'}
        </Button>
      )}
      <p className="queue-said">
        {scopeOf(queue, shown)}. Refreshed <Ago at={checkedAt} />.{' '}
        <Button look="inline" busy={busy} onClick={() => void reload()}>
          Refresh
        </Button>
      </p>
      {trouble !== undefined && (
        <p className="queue-trouble" role="status">
          <Icon name="warning" tone="warning" small /> {trouble.title}: this may be out of date.
        </p>
      )}
    </footer>
  );
}

/** What the list is the whole of. */
function scopeOf({ filters, choices: { projects } }: Queue, { page }: Shown): string {
  if (page.next !== null) return 'Most urgent first';
  if (anySet(filters)) return 'Everything that matches';
  return projects.length > 1
    ? `Everything you may see, in ${count(projects.length, 'project')}`
    : 'Everything you may see';
}
