import type { ResponseOf } from '../../src/contract/operations/index';
import { Button } from '../kit/Button';
import { CheckField, SelectField } from '../kit/TextField';
import { anySet, NO_FILTERS, type Filters } from './filters';

interface QueueFiltersProps {
  readonly page: ResponseOf<'inbox.list'>;
  readonly filters: Filters;
  readonly onChoose: (filters: Filters) => void;
}

const ALL = '';
const orNothing = (value: string): string | undefined => (value === ALL ? undefined : value);

/** Which part of the queue is shown. What was chosen is still there the next time. */
export function QueueFilters({ page, filters, onChoose }: QueueFiltersProps) {
  const roles = page.roles.map(({ id, name }) => ({ value: id, label: name }));
  const projects = page.projects.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="queue-filters" role="group" aria-label="Filters">
      {projects.length > 1 && (
        <SelectField
          id="filter-project"
          label="Project"
          value={filters.project ?? ALL}
          options={[{ value: ALL, label: `All ${String(projects.length)}` }, ...projects]}
          onChange={(value) => onChoose({ ...filters, project: orNothing(value) })}
        />
      )}
      <SelectField
        id="filter-role"
        label="Role"
        value={filters.role ?? ALL}
        options={[{ value: ALL, label: 'All yours' }, ...roles]}
        onChange={(value) => onChoose({ ...filters, role: orNothing(value) })}
      />
      <CheckField
        id="filter-overdue"
        label="Overdue only"
        checked={filters.overdue}
        onChange={(overdue) => onChoose({ ...filters, overdue })}
      />
      {anySet(filters) && (
        <Button look="link" onClick={() => onChoose(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
