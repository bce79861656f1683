import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { loadFilterNames } from '../../api/navigator';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import type { Filter } from './jqlText';

interface Props {
  filter: Filter;
  /** The project of the page, which then is no choice. */
  projectKey: string | undefined;
  onChange: (filter: Filter) => void;
}

/** Filters to pick from; words are searched for when they are sent. */
export function BasicFilter({ filter, projectKey, onChange }: Props) {
  const { projects, people } = useSite();
  const [words, setWords] = useState(filter.text);
  const project = projectKey ?? filter.project;
  const names = useLoad(`filter-names:${project}`, () => loadFilterNames(project));
  const set = (part: Partial<Filter>): void => onChange({ ...filter, text: words, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set({});
  };
  return (
    <form className="query" role="search" aria-label="Filter issues" onSubmit={submit}>
      <input
        aria-label="Words in the issue"
        placeholder="Words in the issue"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {projectKey === undefined && (
        <Choice
          label="Project"
          value={filter.project}
          onPick={(value) => set({ project: value, type: '', status: '' })}
        >
          {projects.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice label="Type" value={filter.type} onPick={(type) => set({ type })}>
        {named(names.data?.types, filter.type)}
      </Choice>
      <Choice label="Status" value={filter.status} onPick={(status) => set({ status })}>
        {named(names.data?.statuses, filter.status)}
      </Choice>
      <Choice label="Assignee" value={filter.assignee} onPick={(assignee) => set({ assignee })}>
        <option value="me">Current user</option>
        <option value="none">Unassigned</option>
        {people.map(({ accountId, displayName }) => (
          <option key={accountId} value={accountId}>
            {displayName}
          </option>
        ))}
      </Choice>
      <Button type="submit">Search</Button>
    </form>
  );
}

/** What was picked stays to be seen while the names are on their way. */
const named = (names: string[] | undefined, chosen: string): ReactNode =>
  (names ?? (chosen === '' ? [] : [chosen])).map((name) => <option key={name}>{name}</option>);

interface ChoiceProps {
  label: string;
  value: string;
  onPick: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onPick, children }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      className={value === '' ? undefined : 'filter-on'}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{label}: any</option>
      {children}
    </select>
  );
}
