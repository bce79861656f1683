import { Button } from '../kit/Button';
import { CheckField, SelectField } from '../kit/TextField';
import { ALL, anySet, NO_FILTERS, optionsOf, type Choices, type Filters } from './filters';

interface QueueFiltersProps {
  readonly choices: Choices;
  readonly filters: Filters;
  readonly onChoose: (filters: Filters) => void;
}

const orNothing = (value: string): string | undefined => (value === ALL ? undefined : value);

/** Which part of the queue is shown. What was chosen is still there the next time. */
export function QueueFilters({ choices, filters, onChoose }: QueueFiltersProps) {
  const { projects, roles } = choices;
  return (
    <div className="queue-filters" role="group" aria-label="Filters">
      {(projects.length > 1 || filters.project !== undefined) && (
        <SelectField
          id="filter-project"
          label="Project"
          value={filters.project ?? ALL}
          options={optionsOf(projects, filters.project, { all: 'All', unnamed: 'The one chosen before' })}
          onChange={(value) => onChoose({ ...filters, project: orNothing(value) })}
        />
      )}
      {(roles.length > 1 || filters.role !== undefined) && (
        <SelectField
          id="filter-role"
          label="Role"
          value={filters.role ?? ALL}
          options={optionsOf(roles, filters.role, { all: 'All yours', unnamed: 'The one chosen before' })}
          onChange={(value) => onChoose({ ...filters, role: orNothing(value) })}
        />
      )}
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
