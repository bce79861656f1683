import { useMemo } from 'react';
import type { Card } from '../../api/agile';
import { go, useAddress } from '../../lib/route';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Menu } from '../../parts/menu';
import { filterOptions, filterQuery, isFiltering, readFilter, toggledIn } from './filter';
import type { CardFilter, FilterOption } from './filter';

/** The filter of the page, which lives in its address. */
export function useCardFilter(): [filter: CardFilter, change: (part: Partial<CardFilter>) => void] {
  const address = useAddress();
  const query = address.search;
  const filter = useMemo(() => readFilter(new URLSearchParams(query)), [query]);
  return [
    filter,
    (part) => go(`${address.pathname}${filterQuery({ ...filter, ...part })}`, { replace: true }),
  ];
}

const NO_FILTER: CardFilter = { text: '', assignees: [], epics: [], types: [] };

interface Props {
  label: string;
  cards: readonly Card[];
  filter: CardFilter;
  onChange: (part: Partial<CardFilter>) => void;
}

/** Narrows a board or backlog by words, people, epics and types. */
export function FilterBar({ label, cards, filter, onChange }: Props) {
  const options = useMemo(() => filterOptions(cards), [cards]);
  return (
    <div className="board-filter" role="search" aria-label={label}>
      <div className="board-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={filter.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </div>
      <div className="board-people" role="group" aria-label="Assignee">
        {options.assignees.map(({ value, text }) => (
          <button
            key={value}
            type="button"
            className="person-toggle"
            aria-pressed={filter.assignees.includes(value)}
            aria-label={text}
            title={text}
            onClick={() => onChange({ assignees: toggledIn(filter.assignees, value) })}
          >
            {value === '' ? <Nobody /> : <Avatar id={value} name={text} />}
          </button>
        ))}
      </div>
      <Choices
        label="Epic"
        options={options.epics}
        chosen={filter.epics}
        onChange={(epics) => onChange({ epics })}
      />
      <Choices
        label="Type"
        options={options.types}
        chosen={filter.types}
        onChange={(types) => onChange({ types })}
      />
      {isFiltering(filter) && (
        <Button look="subtle" onClick={() => onChange(NO_FILTER)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}

function Nobody() {
  return (
    <span className="avatar avatar-nobody" aria-hidden="true">
      <Icon name="person" />
    </span>
  );
}

interface ChoicesProps {
  label: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Choices({ label, options, chosen, onChange }: ChoicesProps) {
  if (options.length < 2 && chosen.length === 0) return null;
  const count = chosen.length === 0 ? '' : `: ${chosen.length}`;
  return (
    <Menu
      label={label}
      trigger={(props) => (
        <Button className={chosen.length > 0 ? 'button-chosen' : ''} {...props}>
          {label}
          {count}
          <Icon name="chevronDown" small />
        </Button>
      )}
    >
      {options.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          role="menuitemcheckbox"
          aria-checked={chosen.includes(value)}
          className="menu-item"
          onClick={() => onChange(toggledIn(chosen, value))}
        >
          <span className="menu-mark">{chosen.includes(value) && <Icon name="check" />}</span>
          {text}
        </button>
      ))}
    </Menu>
  );
}
