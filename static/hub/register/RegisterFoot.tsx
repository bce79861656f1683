import { Ago } from '../../kit/Ago';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { count } from '../../kit/text';
import { anySet } from './filters';
import type { Register, Shown } from './useRegister';

/** What is behind, what the list is the whole of, how old it is, and the way to a newer one. */
export function RegisterFoot({ register, shown }: { readonly register: Register; readonly shown: Shown }) {
  const { busy, more, reload, trouble } = register;
  const { next, checkedAt, partial } = shown.page;
  return (
    <footer className="queue-foot">
      {next !== null && (
        <Button busy={busy} onClick={() => void more()}>
          {busy ? 'Reading…' : 'Show more'}
        </Button>
      )}
      {partial && (
        <p className="queue-trouble" role="status">
          <Icon name="warning" tone="warning" small /> You may see more projects than one list takes in: this
          is of the first 20. Open the register of a project for the others.
        </p>
      )}
      <p className="queue-said">
        {scopeOf(register, shown)}. Refreshed <Ago at={checkedAt} />.{' '}
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

function scopeOf({ filters }: Register, { page }: Shown): string {
  if (page.next !== null) return 'The riskiest issues first';
  if (anySet(filters)) return 'Every hazard that you may see and that matches';
  return page.projects.length > 1
    ? `Every hazard that you may see, in ${count(page.projects.length, 'project')}`
    : 'Every hazard that you may see';
}
