import { Button } from '../../kit/Button';
import { DIMENSION_WORDS } from '../../kit/dimensions';
import { CheckField, SelectField } from '../../kit/TextField';
import { ALL, optionsOf } from '../filters';
import { anySet, DIMENSIONS, LEVELS, NO_FILTERS, type Filters } from './filters';
import type { Register } from './useRegister';

const EVERY_DIMENSION = [
  { value: ALL, label: 'All' },
  ...DIMENSIONS.map((value) => ({ value, label: DIMENSION_WORDS[value] })),
];

interface RegisterFiltersProps {
  readonly projects: Register['projects'];
  readonly filters: Filters;
  /** On a project page there is nothing to choose. */
  readonly fixed: boolean;
  readonly onChoose: (filters: Filters) => void;
}

/** Which hazards are shown. What was chosen is still there the next time. */
export function RegisterFilters({ projects, filters, fixed, onChoose }: RegisterFiltersProps) {
  const { project, dimension, atLeast, flagged } = filters;
  return (
    <div className="queue-filters" role="group" aria-label="Filters">
      {!fixed && (projects.length > 1 || project !== undefined) && (
        <SelectField
          id="register-project"
          label="Project"
          value={project ?? ALL}
          options={optionsOf(projects, project, { all: 'All', unnamed: 'The one chosen before' })}
          onChange={(value) => onChoose({ ...filters, project: value === ALL ? undefined : value })}
        />
      )}
      <SelectField
        id="register-dimension"
        label="Harm to"
        value={dimension ?? ALL}
        options={EVERY_DIMENSION}
        onChange={(value) => onChoose({ ...filters, dimension: DIMENSIONS.find((one) => one === value) })}
      />
      <SelectField
        id="register-level"
        label="Level"
        value={atLeast}
        options={LEVELS}
        onChange={(value) => onChoose({ ...filters, atLeast: value })}
      />
      <CheckField
        id="register-flagged"
        label="Flagged only"
        checked={flagged}
        onChange={(value) => onChoose({ ...filters, flagged: value })}
      />
      {anySet(filters) && (
        <Button look="link" onClick={() => onChoose(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
