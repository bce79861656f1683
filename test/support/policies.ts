import type { CompiledItem, Gate, Policy } from '../../src/domain/policy/schema';

export const anItem = (id: string, rules: Partial<CompiledItem> = {}): CompiledItem => ({
  id,
  required: true,
  evidence: 'optional',
  notApplicable: true,
  addressable: false,
  since: 1,
  ...rules,
});

/** A gate that guards status 3 with one checklist and two roles in order. */
export const aGate = (rules: Partial<Gate> = {}): Gate => ({
  id: 'clinical',
  title: 'Clinical validation',
  guards: ['3'],
  scope: {},
  checklists: ['evidence-list'],
  signoffs: [
    { role: 'validator', count: 1, meaning: 'Clinically validated' },
    { role: 'officer', count: 1, meaning: 'Approved for release', after: 'validator' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
  ...rules,
});

export const aPolicy = (rules: Partial<Policy> = {}): Policy => ({
  v: 1,
  projectId: '10000',
  version: 1,
  title: 'Test policy',
  publishedAt: '2026-11-01T00:00:00.000Z',
  publishedBy: 'admin',
  roles: [
    { id: 'validator', name: 'clinical validator', permission: 'sign-validator' },
    { id: 'officer', name: 'compliance officer', permission: 'sign-officer' },
  ],
  gates: [aGate()],
  statuses: [
    { id: '1', name: 'In Progress' },
    { id: '2', name: 'In Review' },
    { id: '3', name: 'Done' },
  ],
  templates: [
    { id: 'evidence-list', version: 1, title: 'Evidence list', items: [anItem('first'), anItem('second')] },
  ],
  ...rules,
});
