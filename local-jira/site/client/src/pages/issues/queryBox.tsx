import { Button } from '../../parts/button';
import { BasicFilter } from './basicFilter';
import { JqlEditor } from './jqlEditor';
import { filterOf } from './jqlText';
import type { View } from './view';

interface Props {
  view: View;
  jql: string;
  projectKey: string | undefined;
  problems: readonly string[];
  onShow: (next: Partial<View>) => void;
}

/** Filters to pick, or the query as text, and the switch between the two. */
export function QueryBox({ view, jql, projectKey, problems, onShow }: Props) {
  const isText = view.jql !== undefined;
  const filter = isText ? filterOf(jql) : view.filter;
  const toBasic = (): void => {
    if (filter) onShow({ jql: undefined, filter, order: orderText(jql) });
  };
  return (
    <div className="query-row">
      {isText ? (
        <JqlEditor key={jql} jql={jql} problems={problems} onSearch={(text) => onShow({ jql: text })} />
      ) : (
        <BasicFilter
          key={JSON.stringify(view.filter)}
          filter={view.filter}
          projectKey={projectKey}
          onChange={(next) => onShow({ filter: next })}
        />
      )}
      <div className="query-mode" role="group" aria-label="How to search">
        <Button
          aria-pressed={!isText}
          disabled={isText && filter === undefined}
          title={filter === undefined ? 'This query cannot be shown as filters' : undefined}
          onClick={isText ? toBasic : undefined}
        >
          Basic
        </Button>
        <Button aria-pressed={isText} onClick={isText ? undefined : () => onShow({ jql })}>
          JQL
        </Button>
      </div>
      {!isText && problems.length > 0 && (
        <p className="form-error" role="alert">
          {problems.join(' ')}
        </p>
      )}
    </div>
  );
}

/** The order of a query without its words; undefined when it has none. */
function orderText(jql: string): string | undefined {
  return /\border\s+by\s+([^"']*)$/i.exec(jql)?.[1]?.trim();
}
