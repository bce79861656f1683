import { draftOf } from '../../../static/settings/edit/edits';
import {
  addSprint,
  MOST_OF_SPRINT,
  removeSprint,
  withSprint,
} from '../../../static/settings/edit/sprintEdits';
import type { Draft } from '../../../static/settings/types';
import { clinical, inForce, privacy } from './names';

const draft = draftOf(inForce);
const roles = ['quality'];
const withGates = (...gates: Draft['gates']): Draft => ({ ...draft, gates });

describe('saying what validates a sprint', () => {
  it('begins with the last gate and with who signs there, in the same order, for the whole', () => {
    expect(addSprint(draft, roles).sprint).toEqual({
      gate: 'clinical-validation',
      checklists: [],
      signoffs: [
        { role: 'clinical-validator', count: 1, meaning: 'Sprint approved' },
        { role: 'compliance-officer', count: 1, meaning: 'Sprint approved', after: 'clinical-validator' },
      ],
      independence: clinical().independence,
      empty: 'refuse',
    });
  });

  it('does not count a gate that itself waits for the sprint', () => {
    const waiting = withGates(privacy(), clinical({ sprint: true }));
    expect(addSprint(waiting, roles).sprint?.gate).toBe('privacy-security');
    expect(addSprint(withGates(clinical({ sprint: true })), roles).sprint).toBeUndefined();
    expect(addSprint(withGates(), roles).sprint).toBeUndefined();
  });

  it('is signed by the first role of the site where nobody signs the gate', () => {
    const unsigned = withGates(clinical({ signoffs: [] }));
    expect(addSprint(unsigned, roles).sprint?.signoffs).toEqual([
      { role: 'quality', count: 1, meaning: 'Sprint approved' },
    ]);
    expect(addSprint(unsigned, [])).toBe(unsigned);
  });

  it('takes no more sign-offs than a sprint can ask for', () => {
    const signoffs = Array.from({ length: 9 }, (_, n) => ({ role: `role-${n}`, count: 1, meaning: 'Seen' }));
    const { sprint } = addSprint(withGates(clinical({ signoffs })), roles);
    expect(sprint?.signoffs).toHaveLength(MOST_OF_SPRINT);
  });

  it('changes, and goes', () => {
    const more = addSprint(draft, roles);
    expect(withSprint(more, (now) => ({ ...now, empty: 'allow' })).sprint?.empty).toBe('allow');
    expect(withSprint(draft, (now) => ({ ...now, empty: 'allow' }))).toBe(draft);
    expect(removeSprint(more).sprint).toBeUndefined();
  });
});
