import fc from 'fast-check';
import { differencesOf, loweringOf } from '../../../src/domain/policy/diff';
import { runs } from '../../support/runs';
import { anyPair } from './edits';
import { anyTold, escapes } from './situations';

describe('a difference that lowers', () => {
  test('is found wherever an issue that is blocked before could pass after', () => {
    fc.assert(
      fc.property(
        anyPair,
        fc.array(anyTold, { minLength: 10, maxLength: 10 }),
        ({ before, after }, issues) => {
          if (loweringOf(differencesOf(before, after)).length > 0) return;
          for (const told of issues) expect(escapes(before, after, told)).toBe(false);
        },
      ),
      { numRuns: runs(400, 1500) },
    );
  });
});
