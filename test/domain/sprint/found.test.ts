import { sprintReasons } from '../../../src/domain/gate/sprint';
import { sprintFound } from '../../../src/domain/sprint/found';
import { aGate } from '../../support/policies';
import { readySprint, SprintStory, validatedSprint } from '../../support/sprintStory';

const asking = aGate({ sprint: true });
const found = (story: SprintStory) => sprintFound(story.assessment, 'Sprint 12');

describe('what a gate is told of a sprint', () => {
  test('that is validated: nothing is lacking', () => {
    expect(sprintReasons(asking, [found(validatedSprint())])).toEqual([]);
  });

  test('that is not: how far it is, and when that was worked out', () => {
    const story = readySprint();
    expect(sprintReasons(asking, [found(story)])).toEqual([
      {
        code: 'sprint-not-validated',
        ...{ sprint: '12', name: 'Sprint 12', validated: 2, relevant: 2, computedAt: story.now },
      },
    ]);
  });

  test('that nobody opened: no evidence was worked out', () => {
    const story = new SprintStory();
    story.make('101');
    expect(found(story)).toEqual({
      id: '12',
      name: 'Sprint 12',
      validated: false,
      validatedCount: 0,
      relevant: 1,
    });
  });

  test('a long name is cut', () => {
    expect(sprintFound(readySprint().assessment, 'x'.repeat(300)).name).toHaveLength(255);
  });
});
