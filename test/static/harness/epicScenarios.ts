import type { ChildRow, EpicView } from '../../../src/contract/operations/epicGet';
import { operations, type OperationName, type ParsedRequest } from '../../../src/contract/operations/index';
import type { IssueView } from '../../../src/contract/view';
import * as book from './fixtures/epicBook';

type Payload = Readonly<Record<string, unknown>>;
type Asked = ParsedRequest<'epic.get'>;

/** An epic by its children; what is a count is counted. */
type Made = Partial<Omit<EpicView, 'children'>> & { readonly children: readonly ChildRow[] };

const KNOWN: Partial<EpicView> = {
  overall: {
    level: book.HIGH,
    score: 93,
    why: 'High, because TELE-142 can suggest a dose on a stale potassium result and its control is not verified',
    detail: '1 more issue is High (TELE-133). Score 71, was 58 last week.',
  },
  bringsDown: {
    title: 'Finish and verify the dose limit in TELE-151',
    then: 'Daniel Brandt can. TELE-142 then falls to Medium.',
    issue: { id: '10151', key: 'TELE-151' },
  },
  elsewhere: 3,
};
const UNKNOWN: Partial<EpicView> = {
  overall: { level: null, score: 0, why: 'Unknown, because no child is assessed yet', detail: '' },
  heat: [],
  drivers: [],
  changed: [],
  trend: book.trend([0, 1, 2, 3, 4, 5, 6, 7]),
};
const LONG = 'Arzneimitteltherapiesicherheitsprüfung der Kaliumbestimmungsergebnisübermittlung '.repeat(2);

const EPICS = {
  usual: (): Made => {
    const children = book.nineteen();
    return { ...KNOWN, children, hidden: 3, heat: book.heat(children, book.CELLS) };
  },
  'no-children': (): Made => ({ ...UNKNOWN, children: [] }),
  'all-hidden': (): Made => ({ ...UNKNOWN, children: [], hidden: 4 }),
  unassessed: (): Made => {
    const children = book.manyChildren(48).filter(({ level }) => level === null);
    return { ...UNKNOWN, children, hidden: 1 };
  },
  'no-method': (): Made => ({ ...UNKNOWN, method: null, children: book.nineteen().slice(8, 10) }),
  one: (): Made => {
    const children = book.nineteen().slice(0, 1);
    const heat = book.heat(children, book.CELLS.slice(0, 1));
    return { ...KNOWN, children, heat, drivers: book.drivers().slice(0, 1), trend: book.trend([0, 1, 2, 5]) };
  },
  calm: (): Made => {
    const children = book.nineteen().slice(10);
    const overall = { level: book.LOW, score: 20, why: 'Low: no child is above Low', detail: '' };
    const trend = book.trend([0], [0, 20, 20, 20, 20, 20, 20, 20]);
    return {
      children,
      overall,
      trend,
      drivers: [],
      changed: [],
      heat: book.heat(children, [['minor', 'low', 3]]),
    };
  },
  thousand: (): Made => {
    const children = book.manyChildren(1000);
    return { ...KNOWN, children, hidden: 12, heat: book.heat(children, book.THOUSAND) };
  },
  long: (): Made => {
    const [first, ...others] = book.nineteen();
    const children =
      first === undefined ? [] : [{ ...first, issue: { ...first.issue, summary: LONG } }, ...others];
    const [driver, ...rest] = book.drivers();
    const overall = { level: book.HIGH, score: 93, why: `High, because ${LONG}`, detail: LONG };
    const drivers = driver === undefined ? [] : [{ ...driver, title: LONG, cause: LONG, who: LONG }, ...rest];
    return { ...KNOWN, children, overall, drivers, heat: book.heat(children, book.CELLS) };
  },
} as const;
export type EpicName = keyof typeof EPICS;

/** The issue above of one session. */
export class EpicStub {
  readonly #made: Made | undefined;

  constructor(name: EpicName | undefined) {
    this.#made = name === undefined ? undefined : EPICS[name]();
  }

  /** The view of the issue itself: where it has children, its type stands above others. */
  above(view: IssueView): IssueView {
    if (this.#made === undefined) return view;
    const { issue } = this;
    return { ...view, issue: { ...view.issue, ...issue, hierarchyLevel: 1 } };
  }

  readonly issue = { id: '10096', key: 'TELE-96', summary: 'Remote titration for heart failure' };

  answer(operation: OperationName, payload: Payload): unknown {
    if (this.#made === undefined) return undefined;
    if (operation === 'epic.get') return this.#get(this.#made, operations['epic.get'].request.parse(payload));
    if (operation !== 'epic.export') return undefined;
    const lines = this.#made.children.map(({ issue: { key, summary } }) => `${key},"${summary}"\r\n`);
    return { filename: 'epic-TELE-96.csv', csv: `key,summary\r\n${lines.join('')}` };
  }

  #get({ children, ...made }: Made, { filter, sort, from, limit }: Asked): EpicView {
    const left = children.filter(FILTERS[filter]).toSorted(SORTS[sort]);
    const number = (which: Asked['filter']): number => children.filter(FILTERS[which]).length;
    const end = from + limit;
    return {
      method: book.METHOD,
      overall: { level: null, score: 0, why: '', detail: '' },
      bringsDown: null,
      hidden: 0,
      heat: [],
      elsewhere: 0,
      drivers: book.drivers(),
      trend: book.trend(),
      changed: book.changed(),
      ...made,
      issue: this.issue,
      visible: children.length,
      distribution: distributionOf(children),
      blocked: number('blocked'),
      awaiting: number('needs-someone'),
      overdue: children.filter(({ overdue }) => overdue).length,
      children: left.slice(from, end),
      filtered: left.length,
      counts: {
        needsSomeone: number('needs-someone'),
        blocked: number('blocked'),
        unassessed: number('unassessed'),
      },
      next: end < left.length ? end : null,
      rolledUpAt: children.length === 0 ? null : new Date(Date.now() - 130_000).toISOString(),
      checkedAt: new Date().toISOString(),
    };
  }
}

const FILTERS: Readonly<Record<Asked['filter'], (row: ChildRow) => boolean>> = {
  all: () => true,
  'needs-someone': ({ awaits }) => awaits.length > 0,
  blocked: ({ state }) => state === 'blocked',
  unassessed: ({ level }) => level === null,
};

const number = ({ issue: { key } }: ChildRow): number => Number(key.replace(/\D/g, ''));
const TRENDS = ['up', 'new', 'same', 'down'];
const SORTS: Readonly<Record<Asked['sort'], (one: ChildRow, other: ChildRow) => number>> = {
  level: (one, other) => other.score - one.score || number(one) - number(other),
  key: (one, other) => number(one) - number(other),
  status: (one, other) => one.issue.status.localeCompare(other.issue.status) || number(one) - number(other),
  trend: (one, other) => TRENDS.indexOf(one.trend) - TRENDS.indexOf(other.trend),
};

function distributionOf(children: readonly ChildRow[]): EpicView['distribution'] {
  const levels = [book.HIGH, book.MEDIUM, book.LOW, null];
  return levels.flatMap((level) => {
    const count = children.filter((row) => row.level?.id === level?.id).length;
    return count === 0 ? [] : [{ level, count }];
  });
}
