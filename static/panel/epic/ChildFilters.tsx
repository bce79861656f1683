import { Button } from '../../kit/Button';
import { FILTERS, SORTS, type Query } from './query';
import type { Shown } from './useEpic';
import { FILTER_WORDS, filterCount, SORT_WORDS } from './words';

interface ChildFiltersProps {
  readonly shown: Shown;
  readonly onChoose: (part: Partial<Query>) => void;
}

/** Which children are listed. Where the heads of the table have no room, their order is chosen here. */
export function ChildFilters({ shown: { view, rows, query }, onChoose }: ChildFiltersProps) {
  return (
    <div className="epic-filters">
      <h3 id="epic-children">
        Children{' '}
        <span className="subtle number epic-shown">
          {rows.length} of {view.filtered}
        </span>
      </h3>
      <span className="block-filter" role="group" aria-label="Show children">
        {FILTERS.map((filter) => {
          const children = filterCount(view, filter);
          if (children === 0 && filter !== query.filter && filter !== 'all') return null;
          return (
            <Button
              key={filter}
              compact
              pressed={filter === query.filter}
              onClick={() => onChoose({ filter })}
            >
              {FILTER_WORDS[filter]} {children}
            </Button>
          );
        })}
      </span>
      <label className="epic-order small">
        <span className="subtle">Sort by</span>
        <select
          value={query.sort}
          onChange={({ target }) => {
            const sort = SORTS.find((one) => one === target.value);
            if (sort !== undefined) onChoose({ sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
