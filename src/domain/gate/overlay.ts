import * as z from 'zod';
import { accountId, jiraId } from '../shared/ids';
import type { IssueFacts } from './facts';

/** What a transition screen changed, by field id, as the validator's payload has it. */
export const modifiedFields = z.record(z.string().max(255), z.json());
export type ModifiedFields = z.infer<typeof modifiedFields>;

const user = z.looseObject({ accountId });
const labels = z.array(z.string());
const components = z.array(z.looseObject({ id: jiraId }));

/** Lays the values of a transition screen over the issue: what is decided on is what the issue is about to be. */
export function overlay(facts: IssueFacts, modified: ModifiedFields): IssueFacts {
  if (Object.keys(modified).length === 0) return facts;
  return {
    ...facts,
    fields: { ...facts.fields, ...modified },
    assignee: 'assignee' in modified ? person(modified.assignee) : facts.assignee,
    reporter: 'reporter' in modified ? person(modified.reporter) : facts.reporter,
    labels: 'labels' in modified ? labels.parse(modified.labels ?? []) : facts.labels,
    componentIds:
      'components' in modified
        ? components.parse(modified.components ?? []).map(({ id }) => id)
        : facts.componentIds,
  };
}

const person = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : user.parse(value).accountId;
