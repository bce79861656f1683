import '../kit/empty.css';
import { Button } from '../kit/Button';
import { anySet, NO_FILTERS, type Filters } from './filters';
import type { Shown } from './useQueue';

interface NothingProps {
  readonly shown: Shown;
  readonly filters: Filters;
  readonly onChoose: (filters: Filters) => void;
}

/** Why no row is there: nothing waits, nothing matches, or what was read so far held nothing for the viewer. */
export function Nothing({ shown: { page }, filters, onChoose }: NothingProps) {
  if (page.next !== null)
    return <p className="empty">Nothing for you in what was read so far. There is more to read.</p>;
  if (anySet(filters)) {
    return (
      <p className="empty">
        Nothing matches.{' '}
        <Button look="inline" onClick={() => onChoose(NO_FILTERS)}>
          Clear filters
        </Button>
      </p>
    );
  }
  return (
    <p className="empty">
      Nothing waits for you.
      {page.roles.length === 0 &&
        ' Jira gives you no permission to sign in any role here; a project admin can grant one.'}
    </p>
  );
}
