import { suggested } from '../../slugs';
import type { Method } from '../../types';

/** A step of a scale as somebody types it: no member is absent, an empty text stands for none. */
export interface Step {
  /** Names the step on this page only. */
  readonly key: string;
  /** Empty until it is first published; then it stays, because ratings name it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly upTo: string;
}
export interface Scale {
  readonly name: string;
  readonly steps: readonly Step[];
}
export interface Level {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly meaning: string;
}
/** Keys of what each pair comes to; an empty text is a hole. */
export type Cells = readonly (readonly string[])[];

/** How a probability is rated: as one, or made of two. */
export type Kind = 'one' | 'table' | 'product';

/** A method as somebody types it. What belongs to another kind is kept, so that changing the kind loses nothing. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly severity: Scale;
  readonly probability: Scale;
  readonly levels: readonly Level[];
  readonly matrix: Cells;
  readonly kind: Kind;
  readonly first: Scale;
  readonly second: Scale;
  readonly rows: Cells;
  /** Names of the two numbers of a product. */
  readonly parts: readonly [string, string];
  readonly source: { readonly title: string; readonly url: string; readonly licence: string };
}

type Axis = Method['severity'];

const scaleOf = ({ name, points }: Axis): Scale => ({
  name,
  steps: points.map((point) => ({
    key: point.id,
    id: point.id,
    name: point.name,
    description: point.description ?? '',
    upTo: point.upTo ?? '',
  })),
});

type PartsDraft = Pick<Draft, 'kind' | 'first' | 'second' | 'rows' | 'parts'>;

const NO_PARTS: PartsDraft = {
  kind: 'one',
  first: { name: '', steps: [] },
  second: { name: '', steps: [] },
  rows: [],
  parts: ['', ''],
};

function partsOf(combination: Method['combination']): PartsDraft {
  if (combination === undefined) return NO_PARTS;
  const { kind } = combination;
  if (kind === 'product') return { ...NO_PARTS, kind, parts: [combination.first, combination.second] };
  const { first, second, rows } = combination;
  return { ...NO_PARTS, kind, first: scaleOf(first), second: scaleOf(second), rows };
}

/** A published method as a draft of its next version. */
export const draftOf = ({ combination, ...method }: Method): Draft => ({
  id: method.id,
  title: method.title,
  severity: scaleOf(method.severity),
  probability: scaleOf(method.probability),
  levels: method.levels.map((level) => ({ ...level, key: level.id, meaning: level.meaning ?? '' })),
  matrix: method.matrix,
  ...partsOf(combination),
  source: { title: '', url: '', licence: '', ...method.source },
});

const LONGEST_TITLE = 80;
const LONGEST_SOURCE = 200;
const COPY = ' (our copy)';
const FROM = 'Adapted from ';

/** A copy to edit, with a title and an id of its own. It does not pass for what was published. */
export function copyOf(method: Method, taken: ReadonlySet<string>): Draft {
  const draft = draftOf(method);
  const title = `${method.title.slice(0, LONGEST_TITLE - COPY.length).trimEnd()}${COPY}`;
  const from = draft.source.title;
  const adapted =
    from === '' || from.startsWith(FROM) ? from : `${FROM}${from}`.slice(0, LONGEST_SOURCE).trimEnd();
  return {
    ...draft,
    id: suggested(title, taken, 'method'),
    title,
    source: { ...draft.source, title: adapted },
  };
}
