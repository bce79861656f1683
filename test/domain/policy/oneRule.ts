import type { Gate, Policy, SignoffRequirement } from '../../../src/domain/policy/schema';
import { aGate, anItem, aPolicy } from '../../support/policies';
import { LISTS, ROLES } from './edits';

/** Anybody may sign. */
export const OPEN = { notAssignee: false, notReporter: false, notAnswerer: false, distinctPeople: false };
export const asked = (role: string, rules: Partial<SignoffRequirement> = {}): SignoffRequirement => ({
  role,
  count: 1,
  meaning: 'Seen',
  ...rules,
});

/** One gate that asks for one sign-off and nothing else, so that one rule decides. */
export const gate = (rules: Partial<Gate> = {}): Gate =>
  aGate({
    guards: ['2', '3'],
    checklists: [],
    signoffs: [asked('validator')],
    material: [],
    attachments: false,
    independence: OPEN,
    ...rules,
  });

/** A policy with that gate. */
export const policy = (rules: Partial<Gate>, more: Partial<Policy> = {}): Policy =>
  aPolicy({
    roles: ROLES.map((id) => ({ id, name: `role ${id}`, permission: `sign-${id}` })),
    gates: [gate(rules)],
    templates: LISTS.map((id) => ({ id, version: 3, title: `List ${id}`, items: [anItem('first')] })),
    ...more,
  });
