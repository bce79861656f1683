import type { SprintLine } from '../../src/contract/sprintLine';
import { visible } from '../kit/text';

/** `Sprint 12: 7 of 9 validated`, and whether the sprint as a whole is. */
export function sprintLineWords({ name, passed, relevant, validated }: SprintLine): string {
  const of = relevant === 0 ? 'no relevant issue' : `${String(passed)} of ${String(relevant)} validated`;
  return `${visible(name)}: ${of}${validated ? ', and clinically validated as a whole' : ''}`;
}
