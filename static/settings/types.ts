import type { ResponseOf } from '../../src/contract/operations/index';

export type Found = ResponseOf<'policy.get'>;
export type Policy = NonNullable<Found['policy']>;
export type PolicyGate = Policy['gates'][number];
export type StatusChoice = Found['statuses'][number];
