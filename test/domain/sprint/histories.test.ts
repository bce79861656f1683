import fc from 'fast-check';
import { decideGate } from '../../../src/domain/gate/decide';
import { verifySprint } from '../../../src/domain/sprint/append';
import { sprintRecord } from '../../../src/domain/sprint/schema';
import type { SprintSituation } from '../../../src/domain/sprint/situation';
import { sha256 } from '../../support/sha256';
import type { SprintStory } from '../../support/sprintStory';
import { SprintWorld, steps, type Step } from '../../support/sprintWorld';

const RUNS = process.env.LONG_RUN === '1' ? 1000 : 25;

/** Lives through a history in which Jira's word of each step comes once, twice, late or never; then the hourly pass. */
function lived(history: readonly Step[], wordOf: (step: Step) => Step['word']): SprintWorld {
  const world = new SprintWorld();
  const late: SprintStory[] = [];
  const arrive = (sprint: SprintStory, word: Step['word']): void => {
    if (word === 'lost') return;
    if (word === 'late') late.push(sprint);
    else
      for (const one of [sprint, ...(word === 'twice' ? [sprint] : []), ...late.splice(0).reverse()])
        one.look();
  };
  for (const step of history) {
    world.do(step);
    for (const sprint of world.sprints) arrive(sprint, wordOf(step));
  }
  for (const sprint of world.sprints) sprint.look();
  return world;
}

/** What has to come out the same, whatever became of the events: everything but when it was looked at. */
function derived({ assessment, record }: SprintStory) {
  const { state, validated, counts, fingerprint, vouched, lacks, drift, signed } = assessment;
  const { phase, validated: seen } = record.observed.at(-1) ?? {};
  return {
    ...{ state, validated, counts, fingerprint, vouched, lacks },
    looked: { phase, seen },
    drift: drift.filter(({ since }) => since === 'signature').map(({ kind, issue }) => [kind, issue]),
    carrying: signed.carrying.map(({ signer, role }) => [signer, role]),
    signoffs: record.signoffs.map(({ signer, role, decision, revoked }) => [
      signer,
      role,
      decision,
      revoked?.by,
    ]),
  };
}

/** Judged apart, by the gate itself and from nothing but what is in the sprint at this moment. */
function passes(sprint: SprintStory): boolean {
  const outcomes = [...sprint.inSprint].map((id) => {
    const { facts, record, now } = sprint.issue(id);
    const [gate] = sprint.policy.gates;
    return decideGate(gate!, { policy: sprint.policy, facts, record, now, sha256 }).outcome;
  });
  return outcomes.includes('passed') && !outcomes.includes('blocked');
}

/** What is signed of a sprint, written down apart from any fingerprint. */
const contentOf = ({ members }: SprintSituation): string =>
  JSON.stringify(
    members
      .map(({ facts, record }) => {
        const isRelevant = facts.labels.includes('clinical') || record?.gates.includes('clinical') === true;
        const answer = record?.checklists['evidence-list']?.answers.first?.value;
        return isRelevant ? [facts.id, facts.fields.summary, answer] : [facts.id];
      })
      .sort(),
  );

describe('random histories of two sprints that share issues', () => {
  test('events lost, doubled and reordered come out as if each had come at once', () => {
    fc.assert(
      fc.property(steps(30), (history) => {
        const told = lived(history, () => 'once');
        const patchy = lived(history, ({ word }) => word);
        expect(patchy.sprints.map(derived)).toEqual(told.sprints.map(derived));
      }),
      { numRuns: RUNS },
    );
  });

  test('the record is the fold of its chain, and looking again writes nothing', () => {
    fc.assert(
      fc.property(steps(30), (history) => {
        for (const sprint of lived(history, ({ word }) => word).sprints) {
          expect(verifySprint(sprint.record, sprint.entries, sha256).intact).toBe(true);
          expect(sprintRecord.parse(sprint.record)).toEqual(sprint.record);
          expect(sprint.look()).toBe(0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('none is validated while one relevant issue of it has not passed, or is another than was signed', () => {
    let validated = 0;
    fc.assert(
      fc.property(steps(30), (history) => {
        const world = new SprintWorld();
        for (const step of history) {
          world.do(step);
          for (const sprint of world.sprints) {
            const { assessment, situation, signedOn } = sprint;
            if (!assessment.validated) continue;
            validated += 1;
            expect(passes(sprint)).toBe(true);
            expect(sprint.around).toEqual({});
            expect(assessment.signed.carrying).toHaveLength(3);
            for (const { seq } of assessment.signed.carrying) {
              expect(contentOf(signedOn.get(seq)!)).toBe(contentOf(situation));
            }
          }
        }
      }),
      { numRuns: 2 * RUNS },
    );
    expect(validated).toBeGreaterThan(20);
  });
});
