import fc from 'fast-check';
import { replay, verifyRecord } from '../../../src/domain/audit/replay';
import { assessHazard } from '../../../src/domain/risk/assess';
import {
  MOST_LEVELS,
  riskAssessment,
  type HazardContent,
  type Rating,
} from '../../../src/domain/risk/assessment';
import { isCurrent } from '../../../src/domain/risk/root';
import { someDigest } from '../../support/builders';
import { aMethod } from '../../support/methods';
import { aRiskPolicy, RiskStory } from '../../support/riskStory';
import { sha256 } from '../../support/sha256';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 24 });
const rating: fc.Arbitrary<Rating> = fc.record({
  severity: maybe(fc.constantFrom('minor', 'major')),
  probability: maybe(fc.constantFrom('rare', 'likely', 'certain')),
});
const word = maybe(fc.constantFrom('one', 'another').map(someDigest));
const content: fc.Arbitrary<Partial<HazardContent>> = fc.record({
  dimensions: fc.subarray(['patient-safety', 'privacy', 'security'] as const, { minLength: 1 }),
  initial: rating,
  residual: rating,
  words: fc.record({ hazard: word, situation: word, harm: word }),
});

type Step = (story: RiskStory) => string;
/** The hazard with an index among those on record; one that is not there where there are none. */
const named = ({ hazards }: RiskStory, index: number): string =>
  hazards[index % Math.max(1, hazards.length)]?.id ?? 'hazard-9';

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: content.map(
      (given): Step =>
        (story) =>
          story.save(given),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(content, fc.nat()).map(
      ([given, index]): Step =>
        (story) =>
          story.save(given, { hazard: named(story, index), by: 'priya' }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((story) => story.save({}, { hazard: 'hazard-1', replaces: 99 })),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map(
      (index): Step =>
        (story) =>
          story.remove(named(story, index)),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((story) => story.declareNone()) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('helen', 'nadia').map(
      (by): Step =>
        (story) =>
          story.accept({ by }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((story) => story.sign('helen', 'officer')) },
);
/** Of an issue that nobody has assessed. */
const NOTHING = { level: 'unknown', score: 0, history: [] };
const lives = fc.array(step, { minLength: 1, maxLength: 14 });

/** The life of an issue, looked at after every step. */
function live(
  steps: readonly Step[],
  look: (story: RiskStory, before: RiskStory, outcome: string) => void,
): RiskStory {
  const story = new RiskStory();
  for (const take of steps) {
    const before = story.under(story.policy);
    look(story, before, take(story));
  }
  return story;
}

const ranks = ({ hazards, policy }: RiskStory) =>
  hazards.map((hazard) => assessHazard(hazard, policy.method).residual?.level.rank);

describe('whatever people do', () => {
  test('the entries lead to the state, the chain holds, and the state is one that can be kept', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        const story = live(steps, () => undefined);
        expect(replay(story.record, story.entries, sha256)).toEqual(story.record);
        expect(verifyRecord(story.record, story.entries, sha256).intact).toBe(true);
        if (story.record.risk !== undefined) riskAssessment.parse(story.record.risk);
      }),
      { numRuns: 60 },
    );
  });

  test('the level is the worst of all hazards, and a draft makes it unknown, never low', () => {
    let [drafts, known] = [0, 0];
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, (story) => {
          const levels = ranks(story);
          const { level } = story.assessed;
          if (levels.includes(undefined)) {
            drafts += 1;
            expect(level).toBeNull();
            expect(story.codes()).toContain('risk-unknown');
          } else if (levels.length > 0) {
            known += 1;
            expect(level?.rank).toBe(Math.max(...levels.map((rank) => rank ?? 9)));
          }
        });
      }),
      { numRuns: 80 },
    );
    expect(Math.min(drafts, known)).toBeGreaterThan(40);
  });

  test('the level on record is what it comes to, and its history tells each change once', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, ({ record: { risk }, assessed }, before, outcome) => {
          if (outcome !== 'done' || risk === undefined) return;
          const now = { level: assessed.level?.id ?? 'unknown', score: assessed.score };
          expect(risk).toMatchObject(now);
          const { history: past, level, score } = before.record.risk ?? NOTHING;
          const moved = now.level !== level || now.score !== score;
          expect(risk.history.length - past.length).toBe(moved ? 1 : 0);
          expect(risk.history.at(-1) ?? NOTHING).toMatchObject(now);
        });
      }),
      { numRuns: 80 },
    );
  });

  test('what is refused changes nothing', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, (story, before, outcome) => {
          if (outcome !== 'done') expect(story.record).toEqual(before.record);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('an acceptance covers what was seen and nothing later', () => {
    let stale = 0;
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, ({ record: { risk }, assessed, root }) => {
          for (const given of risk?.accepted ?? []) {
            const current = isCurrent(given, risk!, assessed.level?.id);
            if (current) expect(given.root).toBe(root);
            else stale += 1;
            expect(current).toBe(risk!.changed.seq < given.seq);
          }
        });
      }),
      { numRuns: 80 },
    );
    expect(stale).toBeGreaterThan(10);
  });

  test('a ceiling is passed only by a known level below it, or by a current acceptance', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, (story) => {
          const { level } = story.assessed;
          const accepted = (story.record.risk?.accepted ?? []).some((given) =>
            isCurrent(given, story.record.risk!, level?.id),
          );
          const open = level !== null && (level.rank === 0 || accepted);
          expect(story.codes().some((code) => code.startsWith('risk-'))).toBe(!open);
        });
      }),
      { numRuns: 80 },
    );
  });

  test('no hazard has the number of another one, and numbers only rise', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        live(steps, (story, before) => {
          const ids = story.hazards.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(story.record.risk?.numbered ?? 0).toBeGreaterThanOrEqual(before.record.risk?.numbered ?? 0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

test('only the latest levels are remembered, and the trail has them all', () => {
  const story = new RiskStory(aRiskPolicy({ method: aMethod() }));
  story.save();
  for (let index = 0; index <= MOST_LEVELS; index += 1) {
    const probability = index % 2 === 0 ? 'certain' : 'rare';
    story.save({ residual: { severity: 'major', probability } }, { hazard: 'hazard-1' });
  }
  expect(story.record.risk?.history).toHaveLength(MOST_LEVELS);
  expect(story.types.filter((type) => type === 'risk-level-changed')).toHaveLength(MOST_LEVELS + 2);
  expect(verifyRecord(story.record, story.entries, sha256).intact).toBe(true);
});
