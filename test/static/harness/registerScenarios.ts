import { operations, type OperationName, type ResponseOf } from '../../../src/contract/operations/index';
import type { RegisterRow } from '../../../src/contract/operations/registerList';
import { PROJECTS } from './fixtures/queueBook';
import { heatOf, long, thousand, usual } from './fixtures/registerBook';

type Payload = Readonly<Record<string, unknown>>;

const ROWS = {
  usual,
  one: () => usual().slice(0, 1),
  thousand,
  long,
  nothing: (): RegisterRow[] => [],
  'no-policy': (): RegisterRow[] => [],
  /** The viewer may see more projects than one list takes in. */
  partial: usual,
} as const;
export type RegisterName = keyof typeof ROWS;

/** The risk register of one session. */
export class RegisterStub {
  readonly #name: RegisterName;
  readonly #rows: RegisterRow[];

  constructor(name: RegisterName) {
    this.#name = name;
    this.#rows = ROWS[name]();
  }

  answer(operation: OperationName, payload: Payload): unknown {
    if (operation === 'register.heat') return this.#heat(payload);
    return operation === 'register.list' ? this.#list(payload) : undefined;
  }

  #heat(payload: Payload) {
    const { project } = operations['register.heat'].request.parse(payload);
    return heatOf(this.#rows.filter((row) => row.project.id === project));
  }

  #list(payload: Payload): ResponseOf<'register.list'> {
    const asked = operations['register.list'].request.parse(payload);
    const matching = this.#rows.filter(
      ({ project, dimensions, flags, level }) =>
        (asked.project === undefined || project.id === asked.project) &&
        (asked.dimension === undefined || dimensions.includes(asked.dimension)) &&
        (!asked.flagged || flags.length > 0) &&
        isAtLeast(asked.atLeast, level),
    );
    const from = Number(asked.cursor ?? 0);
    const end = from + asked.limit;
    return {
      rows: matching.slice(from, end),
      next: end < matching.length ? String(end) : null,
      projects: this.#name === 'no-policy' ? [] : PROJECTS.filter(({ id }) => id === (asked.project ?? id)),
      partial: this.#name === 'partial',
      checkedAt: new Date().toISOString(),
    };
  }
}

function isAtLeast(asked: 'any' | 'worst' | 'second' | 'unknown', level: RegisterRow['level']): boolean {
  if (asked === 'any') return true;
  if (asked === 'unknown' || level === null) return asked === 'unknown' && level === null;
  return level.rank >= level.of - (asked === 'worst' ? 1 : 2);
}
