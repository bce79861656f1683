import type { Core } from '../core';
import type { ScreenField, WorkflowTransition } from '../entities/workflow';

/** Jira never lets its own dialog go with these empty, whatever the screen says. */
const ALWAYS_REQUIRED = new Set(['resolution']);

/** The fields that the transition's screen asks for, none without a screen. */
export function screenOf(core: Core, transition: WorkflowTransition): ScreenField[] {
  const screen = transition.screenId === undefined ? undefined : core.tables.screens.get(transition.screenId);
  const fields = screen?.fields ?? [];
  return fields.map(({ fieldId, required }) => ({
    fieldId,
    required: required || ALWAYS_REQUIRED.has(fieldId),
  }));
}
