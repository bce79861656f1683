import { useState } from 'react';
import { mayGlobally } from '../../api/access';
import { JiraError } from '../../api/http';
import { loadForBulk, loadNavigatorPage } from '../../api/navigator';
import { useLoad } from '../../lib/useLoad';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { BulkDialog } from './bulk/bulkDialog';
import { BulkBar } from './bulkBar';
import { chosenColumns, type Column } from './columns';
import { IssueTable } from './issueTable';
import { orderOf, withOrder, type Order } from './jqlText';
import { Pager } from './pager';
import { MOST_SELECTED, useSelection } from './useSelection';
import { PAGE, type View } from './view';

interface Props {
  view: View;
  jql: string;
  total: number | undefined;
  problems: readonly string[];
  columns: readonly Column[];
  onShow: (next: Partial<View>) => void;
}

/** One page of what a query finds, and what can be done with it. */
export function Results({ view, jql, total, problems, columns, onShow }: Props) {
  const { session } = useSite();
  const shown = chosenColumns(columns, view.columns);
  const ids = shown.map(({ id }) => id);
  const page = useLoad(`${jql}\n${ids.join()}\n${view.start}`, () =>
    loadNavigatorPage(jql, ids, view.start, PAGE),
  );
  const may = useLoad(`bulk:${session.user.accountId}`, () => mayGlobally('BULK_CHANGE'));
  const selection = useSelection();
  const [moving, setMoving] = useState(false);
  const sort = (order: Order): void => {
    const text = withOrder(jql, order);
    const asBasic = { order: text.slice(text.lastIndexOf('ORDER BY ') + 9) };
    onShow(view.jql === undefined ? asBasic : { jql: text });
  };
  const done = (): void => {
    setMoving(false);
    selection.set([]);
    void page.reload();
  };

  if (problems.length > 0) return null;
  if (page.error instanceof JiraError && page.error.status < 500)
    return <Empty title="The query was refused">{page.error.messages.join(' ')}</Empty>;
  if (page.error)
    return (
      <Failed
        error={page.error}
        missing="This list is not visible to you"
        onRetry={() => void page.reload()}
      />
    );
  if (!page.data) return <Skeleton lines={10} label="Loading issues" />;
  const { rows, more } = page.data;
  if (rows.length === 0) return <Empty title="No issues match">Change the filters, or clear them.</Empty>;
  return (
    <>
      {may.data && (
        <BulkBar
          count={selection.rows.length}
          total={total}
          onAll={async () => selection.set(await loadForBulk(jql, MOST_SELECTED))}
          onClear={() => selection.set([])}
          onMove={() => setMoving(true)}
        />
      )}
      <IssueTable
        rows={rows}
        columns={shown}
        order={orderOf(jql)}
        onSort={sort}
        selection={may.data ? selection : undefined}
      />
      <Pager
        start={view.start}
        shown={rows.length}
        total={total}
        more={more}
        onGo={(start) => onShow({ start })}
      />
      {moving && <BulkDialog rows={selection.rows} onCancel={() => setMoving(false)} onDone={done} />}
    </>
  );
}
