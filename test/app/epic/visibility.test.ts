import * as fc from 'fast-check';
import type { EpicView } from '../../../src/contract/operations/epicGet';
import type { Standing } from '../../../src/domain/standing/schema';
import { aHazard, daysAgo, level } from '../../support/standings';
import { EpicSite } from './site';

const RANKS = [0, 1, 2] as const;
const rank = fc.constantFrom(...RANKS);
const scoreIn = (at: (typeof RANKS)[number]) => fc.integer({ min: at * 33 + 1, max: at * 33 + 32 });

/** A child as it may stand: levels that have moved, people who are waited for, hazards that lack something. */
const standing: fc.Arbitrary<Partial<Standing>> = rank.chain((now) =>
  fc.record({
    state: fc.constantFrom('none', 'blocked', 'passed'),
    missing: fc.integer({ min: 0, max: 9 }),
    level: fc.constantFrom(level(now), level(now), null),
    score: scoreIn(now),
    waits: fc.constantFrom(
      [],
      [{ role: 'validator', gate: 'clinical', since: daysAgo(9), due: daysAgo(2) }],
      [{ role: 'officer', gate: 'clinical', since: daysAgo(1) }],
    ),
    hazards: fc.array(
      scoreIn(now).map((score) =>
        aHazard({ score, level: level(now), controls: score % 3, unverified: score % 2, control: '30151' }),
      ),
      { maxLength: 2 },
    ),
    drafts: fc.integer({ min: 0, max: 2 }),
    history: rank.map((before): Standing['history'] => [
      [daysAgo(20), level(before).id, before * 30 + 5],
      [daysAgo(3), level(now).id, now * 30 + 5],
    ]),
    signed: fc.constantFrom<Standing['signed']>([], [[daysAgo(2), 'officer', 'clinical']]),
  }),
);

interface Child {
  readonly hidden: boolean;
  readonly standing: Partial<Standing> | undefined;
}
const children: fc.Arbitrary<Child[]> = fc.array(
  fc.record({ hidden: fc.boolean(), standing: fc.option(standing, { nil: undefined }) }),
  { maxLength: 8 },
);

/** A site with all children, the hidden ones hidden; and one in which those are not there at all. */
async function sites(made: readonly Child[]) {
  const [hiding, without] = [new EpicSite(), new EpicSite()];
  for (const [index, child] of made.entries()) {
    const n = 100 + index;
    // What the hidden ones are called must be in nothing that anybody reads.
    const named = child.hidden ? { key: `SECRET-${n}`, summary: `secret ${n}` } : {};
    const id = await hiding.child(n, child.standing, named);
    hiding.words(id, child.hidden ? `secret hazard ${n}` : `Hazard of ${n}`);
    if (child.hidden) hiding.ports.children.hide(id);
    else without.words(await without.child(n, child.standing), `Hazard of ${n}`);
  }
  return { hiding, without };
}

const REQUESTS = [{}, { sort: 'trend', filter: 'needs-someone' }, { sort: 'status', filter: 'unassessed' }];

test('a viewer sees of children whom they may not browse how many there are, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(children, async (made) => {
      const { hiding, without } = await sites(made);
      const hidden = made.filter((child) => child.hidden).length;
      for (const request of REQUESTS) {
        const view = await hiding.view(request);
        const expected: EpicView = { ...(await without.view(request)), hidden };
        // Where nothing is visible the sentence says that something is hidden: that much is told anyway.
        if (view.visible === 0) expected.overall = view.overall;
        expect(view).toEqual(expected);
        expect(JSON.stringify(view)).not.toMatch(/secret/i);
      }
      expect(await hiding.csv()).toBe(await without.csv());
    }),
    { numRuns: 60 },
  );
});

test('where nothing is visible, only that is said', async () => {
  const site = new EpicSite();
  site.ports.children.hide(await site.child(2, { level: level(2), score: 90 }));
  const view = await site.view();
  expect(view.overall).toMatchObject({ level: null, why: 'Unknown, because no child is visible to you.' });
  expect(view).toMatchObject({
    visible: 0,
    hidden: 1,
    distribution: [],
    rolledUpAt: null,
    trend: [{ score: null }, {}, {}, {}, {}, {}, {}, {}],
  });
});
