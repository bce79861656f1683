import type { RequestOf, ResponseOf } from '../../../src/contract/operations/index';
import type { Dimension } from '../../kit/dimensions';
import { recall, remember } from '../../kit/memory';

export type RegisterPage = ResponseOf<'register.list'>;
export type AtLeast = NonNullable<RequestOf<'register.list'>['atLeast']>;

export const DIMENSIONS: readonly Dimension[] = [
  ...(['patient-safety', 'privacy', 'security'] as const),
  ...(['clinical-workflow', 'data-integrity', 'schedule-regulatory'] as const),
];

/** Which hazards are shown. An absent member asks nothing. */
export interface Filters {
  readonly project?: string | undefined;
  readonly dimension?: Dimension | undefined;
  readonly atLeast: AtLeast;
  readonly flagged: boolean;
}

export const NO_FILTERS: Filters = { atLeast: 'any', flagged: false };

export const LEVELS: readonly { readonly value: AtLeast; readonly label: string }[] = [
  { value: 'any', label: 'Any' },
  { value: 'worst', label: 'The worst level' },
  { value: 'second', label: 'The two worst levels' },
  { value: 'unknown', label: 'Unknown' },
];

const ID = /^\d{1,18}$/;
const keyFor = (place: string): string => `caregate.register.${place}`;

const oneOf = <T extends string>(all: readonly T[], text: string | null): T | undefined =>
  all.find((one) => one === text);

/** What was remembered comes from the machine and may be anything: only what can be asked for is taken. */
export function filtersFrom(text: string): Filters {
  const kept = new URLSearchParams(text);
  const project = kept.get('project') ?? '';
  return {
    project: ID.test(project) ? project : undefined,
    dimension: oneOf(DIMENSIONS, kept.get('dimension')),
    atLeast:
      oneOf(
        LEVELS.map(({ value }) => value),
        kept.get('level'),
      ) ?? 'any',
    flagged: kept.has('flagged'),
  };
}

export function filtersToText({ project, dimension, atLeast, flagged }: Filters): string {
  const kept = new URLSearchParams();
  if (project !== undefined) kept.set('project', project);
  if (dimension !== undefined) kept.set('dimension', dimension);
  if (atLeast !== 'any') kept.set('level', atLeast);
  if (flagged) kept.set('flagged', '1');
  return kept.toString();
}

/** The filters that this person last used in this place on this machine. */
export const recallFilters = (place: string): Filters => filtersFrom(recall('local', keyFor(place)) ?? '');

export const rememberFilters = (place: string, filters: Filters): void =>
  remember('local', keyFor(place), filtersToText(filters));

export const anySet = ({ project, dimension, atLeast, flagged }: Filters): boolean =>
  project !== undefined || dimension !== undefined || atLeast !== 'any' || flagged;
