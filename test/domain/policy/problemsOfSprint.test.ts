import { problemsOf } from '../../../src/domain/policy/problems';
import type { Gate } from '../../../src/domain/policy/schema';
import { aDraft, aWorld } from '../../support/drafts';
import { aGate } from '../../support/policies';
import { counting, sprint, SPRINT_ROWS } from './problemRows';

describe('what validates a sprint', () => {
  test.each(SPRINT_ROWS)('%s at %s', (...[code, path, message, draft, world]) => {
    expect(problemsOf(draft, aWorld(world))).toEqual([{ code, severity: 'error', path, message }]);
  });

  test('nothing is wrong with a gate that asks for the sprint, beside the one that it counts', () => {
    const alone: Partial<Gate> = { checklists: [], signoffs: [], sprint: true };
    expect(problemsOf(counting({ id: 'a' }, { id: 'b', ...alone }), aWorld())).toEqual([]);
    expect(problemsOf(counting({ id: 'a', children: 'a' }, { id: 'b', ...alone }), aWorld())).toEqual([]);
  });

  test('a gate may ask for children that passed the counted gate, and for the sprint', () => {
    const draft = counting({ id: 'a' }, { id: 'b', children: 'a', sprint: true });
    expect(problemsOf(draft, aWorld())).toEqual([]);
  });

  test('every gate on the way that waits for the sprint is named, and children in a circle end', () => {
    const draft = counting(
      { id: 'a', children: 'b' },
      { id: 'b', children: 'c', sprint: true },
      { id: 'c', children: 'b', sprint: true },
    );
    const circular = problemsOf(draft, aWorld()).filter(({ code }) => code === 'sprint-circular');
    expect(circular.map(({ path }) => path)).toEqual(['gates.1.sprint', 'gates.2.sprint']);
  });

  test('its checklists count among those of the policy', () => {
    const lists = Array.from({ length: 31 }, (_, at) => `list-${at}`);
    const templates = lists.map((id) => ({ id, version: 1, retired: false, items: 1 }));
    const gates = [0, 1, 2].map((at) =>
      aGate({ id: `gate-${at}`, checklists: lists.slice(at * 10, at * 10 + 10) }),
    );
    const draft = aDraft({ gates, sprint: sprint({ gate: 'gate-0', checklists: ['list-30'] }) });
    expect(problemsOf(draft, aWorld({ templates })).map(({ code }) => code)).toEqual(['too-many-templates']);
  });
});
