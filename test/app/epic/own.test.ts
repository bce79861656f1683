import { aHazard, level, scoredPolicy } from '../../support/standings';
import { saveHazard } from '../../support/assessing';
import { Story } from '../../support/story';
import { EPIC, EpicSite } from './site';

const LOW = { level: level(0), score: 10 };

/** An epic with an assessment of its own. */
async function assessed(residual: object): Promise<EpicSite> {
  const site = new EpicSite();
  const story = new Story(scoredPolicy(), { id: EPIC, key: 'TELE-1', summary: 'Remote titration' });
  expect(saveHazard(story, { residual })).toBe('done');
  site.ports.jira.put({ ...story.facts, hierarchyLevel: 1 });
  site.record(story.record);
  await site.child(2, LOW);
  return site;
}

describe('the assessment of the epic itself', () => {
  test('counts beside those of its children', async () => {
    const site = await assessed({ severity: 'grave', probability: 'often' });
    site.words(EPIC, 'The pilot starts before training');
    const view = await site.view();
    expect(view.overall).toMatchObject({
      level: { id: 'high' },
      why: 'High, because its own assessment has the hazard "The pilot starts before training", which has no control.',
      detail: 'Without it the level would be Low. Score 100.',
    });
    expect(view.drivers[0]).toMatchObject({ issue: { key: 'TELE-1' }, cause: 'No control yet' });
    expect(view.bringsDown).toMatchObject({ issue: { key: 'TELE-1' } });
    expect(view.heat).toMatchObject([{ hazards: 1, issues: [{ key: 'TELE-1' }] }]);
  });

  test('is no child', async () => {
    const view = await (await assessed({ severity: 'grave', probability: 'often' })).view();
    expect(view).toMatchObject({
      visible: 1,
      filtered: 1,
      distribution: [{ level: { id: 'low' }, count: 1 }],
    });
  });

  test('that is a draft changes no level, and is no child that is not assessed', async () => {
    const view = await (await assessed({})).view();
    expect(view.overall).toMatchObject({ level: { id: 'low' } });
    expect(view.counts.unassessed).toBe(0);
    expect(view.elsewhere).toBe(1);
    expect(view.drivers).toMatchObject([{ title: '1 hazard is a draft', issue: { key: 'TELE-1' } }]);
  });

  test('comes from the record: what was projected of it does not matter', async () => {
    const site = await assessed({ severity: 'minor', probability: 'rare' });
    await site.child(3, { level: level(1), score: 50, hazards: [aHazard({ level: level(1), score: 50 })] });
    expect((await site.view()).overall.level?.id).toBe('medium');
  });
});
