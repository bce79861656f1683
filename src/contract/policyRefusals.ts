import type { RefusalCode } from '../domain/shared/refusal';

/** The fixed sentence of a refusal and its HTTP status. `{name}` is a blank. */
export interface Sentence {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

type PolicyCode = Extract<
  RefusalCode,
  | 'policy-invalid'
  | 'draft-conflict'
  | 'nothing-drafted'
  | 'nothing-proposed'
  | 'second-person'
  | 'already-set-up'
  | 'unreadable-document'
  | 'unknown-version'
  | 'unknown-template'
  | 'template-exists'
  | 'template-unchanged'
  | 'site-conflict'
>;

/** What is said when a policy, a checklist of a site's own or a setting cannot be changed as asked. */
export const POLICY_SENTENCES: Readonly<Record<PolicyCode, Sentence>> = {
  'policy-invalid': {
    status: 422,
    title: 'This policy cannot be published',
    text: '{problems}',
  },
  'draft-conflict': {
    status: 409,
    title: '{by} changed this while you edited',
    text: 'Nothing of yours is lost. Look at the difference, then take it over or keep yours.',
  },
  'nothing-drafted': {
    status: 404,
    title: 'There is no draft',
    text: 'It may have been published or discarded.',
  },
  'nothing-proposed': {
    status: 404,
    title: 'Nothing waits for a second person',
    text: 'It may have been confirmed, declined or withdrawn. Reload the page.',
  },
  'second-person': {
    status: 403,
    title: 'A second person must confirm this',
    text: 'You proposed it. Somebody else who may publish the policy confirms it.',
  },
  'already-set-up': {
    status: 409,
    title: 'A policy is in force here already',
    text: 'Edit it as a draft instead.',
  },
  'unreadable-document': { status: 422, title: 'This text cannot be read', text: '{problems}' },
  'unknown-version': {
    status: 404,
    title: 'There is no such version',
    text: 'Versions count from 1 to the one in force.',
  },
  'unknown-template': {
    status: 404,
    title: 'There is no such template',
    text: 'It may have been discarded. Reload the page.',
  },
  'template-exists': {
    status: 409,
    title: 'There is a template with the id {id}',
    text: 'Choose another id. Shipped templates keep theirs.',
  },
  'template-unchanged': {
    status: 409,
    title: 'The draft says what version {version} says',
    text: 'There is nothing to publish.',
  },
  'site-conflict': {
    status: 409,
    title: '{by} changed the settings while you edited',
    text: 'Nothing was saved. Reload, then change what is there now.',
  },
};
