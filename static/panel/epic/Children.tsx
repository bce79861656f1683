import { Button } from '../../kit/Button';
import { ChildFilters } from './ChildFilters';
import { ChildLine } from './ChildLine';
import type { ChildSort } from './query';
import { MORE_ROWS, type Epic, type Shown } from './useEpic';
import { NOTHING_LEFT, SORT_WORDS } from './words';

/** The order of a column that can be sorted by: the first that somebody wants to see is on top. */
const WAYS: Readonly<Record<ChildSort, 'ascending' | 'descending'>> = {
  level: 'descending',
  trend: 'descending',
  key: 'ascending',
  status: 'ascending',
};

const COLUMNS: readonly (readonly [string, ChildSort | undefined])[] = [
  ['Issue', 'key'],
  ['Status', 'status'],
  ['Gates', undefined],
  ['Level', 'level'],
  ['Trend', 'trend'],
  ['Awaits', undefined],
];

/** The children that the filter leaves, a page at a time. */
export function Children({ epic, shown }: { readonly epic: Epic; readonly shown: Shown }) {
  const { view, rows, query } = shown;
  const left = view.next === null ? 0 : view.filtered - rows.length;
  return (
    <section className="block epic-block" aria-labelledby="epic-children">
      <ChildFilters shown={shown} onChoose={epic.choose} />
      <p className="sr-only" role="status">
        {epic.busy
          ? ''
          : `${rows.length} of ${view.filtered} shown, by ${SORT_WORDS[query.sort].toLowerCase()}`}
      </p>
      {rows.length === 0 ? (
        <p className="subtle epic-none">{NOTHING_LEFT[query.filter]}</p>
      ) : (
        <table className="epic-children">
          <caption className="sr-only">Children</caption>
          <thead>
            <tr>
              {COLUMNS.map(([word, sort]) => (
                <Head
                  key={word}
                  word={word}
                  sort={sort}
                  sorted={query.sort}
                  onSort={(next) => epic.choose({ sort: next })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ChildLine key={row.issue.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <Button look="link" busy={epic.busy} onClick={() => void epic.more()}>
          Show {Math.min(MORE_ROWS, left)} more of {left}
        </Button>
      )}
    </section>
  );
}

interface HeadProps {
  readonly word: string;
  readonly sort: ChildSort | undefined;
  readonly sorted: ChildSort;
  readonly onSort: (sort: ChildSort) => void;
}

function Head({ word, sort, sorted, onSort }: HeadProps) {
  if (sort === undefined) return <th scope="col">{word}</th>;
  const on = sort === sorted;
  return (
    <th scope="col" aria-sort={on ? WAYS[sort] : undefined}>
      <button type="button" className="epic-sort" onClick={() => onSort(sort)}>
        {word}
        {on && <span aria-hidden="true">{WAYS[sort] === 'descending' ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}
