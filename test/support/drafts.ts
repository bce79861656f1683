import { template, type Item, type Template } from '../../src/domain/checklist/template';
import type { Offered } from '../../src/domain/policy/examine';
import type { PolicyDraft } from '../../src/domain/policy/draft';
import { draftOf } from '../../src/domain/policy/publish';
import type { PolicyWorld } from '../../src/domain/policy/world';
import { aMethod } from './methods';
import { aPolicy } from './policies';

/** An item as it is written: a text, a clause, required. */
export const aWrittenItem = (id: string, rules: Partial<Item> = {}): Item => ({
  id,
  text: `What the item ${id} asks for`,
  citation: {
    clause: '45 CFR 164.312(b)',
    status: 'in-force',
    asOf: '2026-11-21',
    url: 'https://www.ecfr.gov/',
  },
  required: true,
  evidence: 'optional',
  notApplicable: true,
  addressable: false,
  since: 1,
  ...rules,
});

export const aTemplate = (rules: Partial<Template> = {}): Template =>
  template.parse({
    id: 'evidence-list',
    version: 1,
    title: 'Evidence list',
    purpose: 'Shows what was looked at.',
    items: [aWrittenItem('first'), aWrittenItem('second')],
    ...rules,
  });

/** The draft that stands for the plain policy of the tests. */
export const aDraft = (rules: Partial<PolicyDraft> = {}): PolicyDraft => ({
  ...draftOf(aPolicy()),
  ...rules,
});

export const aWorld = (rules: Partial<PolicyWorld> = {}): PolicyWorld => ({
  statuses: [
    { id: '1', name: 'In Progress' },
    { id: '2', name: 'In Review' },
    { id: '3', name: 'Done' },
  ],
  templates: [{ id: 'evidence-list', version: 1, retired: false, items: 2, title: 'Evidence list' }],
  methods: [{ method: aMethod(), retired: false }],
  holders: new Map([
    ['validator', ['amara', 'sofia']],
    ['officer', ['helen']],
  ]),
  ...rules,
});

export const someOffered = (rules: Partial<Offered> = {}): Offered => ({
  world: aWorld(),
  templates: [aTemplate()],
  roles: aPolicy().roles,
  ...rules,
});
