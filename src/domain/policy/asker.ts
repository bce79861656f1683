import type { Slug } from '../shared/ids';
import type { DraftGate } from './draft';
import type { Independence, SignoffRequirement, SprintRequirement } from './schema';

/** What asks for checklists and sign-offs, a gate or the sprint: as sentences call it, and where the draft has it. */
export interface Asker {
  readonly kind: 'gate' | 'sprint';
  readonly path: string;
  /** In the middle of a sentence: `gate "Release"`, `the sprint`. */
  readonly called: string;
  /** At its beginning. */
  readonly opening: string;
  readonly checklists: readonly Slug[];
  readonly signoffs: readonly SignoffRequirement[];
  readonly independence: Independence;
}

export const askingGate = (gate: DraftGate, index: number): Asker => ({
  kind: 'gate',
  path: `gates.${index}`,
  called: `gate "${gate.title}"`,
  opening: `Gate "${gate.title}"`,
  checklists: gate.checklists,
  signoffs: gate.signoffs,
  independence: gate.independence,
});

export const askingSprint = (sprint: SprintRequirement): Asker => ({
  kind: 'sprint',
  path: 'sprint',
  called: 'the sprint',
  opening: 'The sprint',
  checklists: sprint.checklists,
  signoffs: sprint.signoffs,
  independence: sprint.independence,
});
