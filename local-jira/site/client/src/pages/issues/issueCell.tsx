import type { ReactNode } from 'react';
import type { NavigatorRow } from '../../api/navigator';
import { shortMoment } from '../../lib/dates';
import { Link } from '../../lib/route';
import { Who } from '../../parts/avatar';
import { FieldValue } from '../../parts/fieldValue';
import { TypeTile } from '../../parts/issueType';
import { StatusLozenge } from '../../parts/lozenge';
import { personOf } from '../../parts/fieldText';
import type { Column } from './columns';

type Cell = (row: NavigatorRow) => ReactNode;

const moment =
  (id: string): Cell =>
  ({ fields }) => {
    const value = fields[id];
    return typeof value === 'string' ? <time dateTime={value}>{shortMoment(value)}</time> : null;
  };

const CELLS: Readonly<Record<string, Cell>> = {
  issuekey: ({ key, fields }) => (
    <Link href={`/browse/${key}`} className="crumb">
      <TypeTile type={fields.issuetype} />
      {key}
    </Link>
  ),
  summary: ({ key, fields }) => <Link href={`/browse/${key}`}>{fields.summary}</Link>,
  status: ({ fields }) => <StatusLozenge status={fields.status} />,
  assignee: ({ fields }) => <Who user={personOf(fields['assignee'])} nobody="Unassigned" />,
  created: moment('created'),
  updated: moment('updated'),
  resolutiondate: moment('resolutiondate'),
};

/** What a column shows of an issue. */
export function IssueCell({ row, column }: { row: NavigatorRow; column: Column }) {
  const cell = CELLS[column.id];
  if (cell) return <>{cell(row)}</>;
  const { id, schema } = column;
  return <FieldValue issueId={row.id} fieldId={id} value={row.fields[id]} schema={schema} />;
}
