import { registerHeat } from '../../../src/app/register/heat';
import { registerHeat as contract } from '../../../src/contract/operations/registerList';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { aDraft, aHazard, level, method } from '../../support/standings';
import { HUB, onProject, registerSite, type RegisterSite } from './site';

async function heat(
  { ports }: RegisterSite,
  project = '10000',
  place: Parameters<typeof registerHeat>[1] = HUB,
) {
  const answer = await registerHeat(ports, place, { project });
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.about)}`);
  return contract.response.parse(answer);
}

function site(): RegisterSite {
  const made = registerSite();
  made.project('10000');
  const second = aHazard({ id: 'h-2', severity: 'minor', probability: 'rare', level: level(0), score: 5 });
  made.issue({ issueId: '1', score: 91, hazards: [aHazard(), aHazard({ id: 'h-3' }), second] });
  made.issue({ issueId: '2', score: 90, hazards: [aHazard()] });
  made.issue({ issueId: '3', hazards: [aDraft(), aHazard({ severity: 'terrible' })] });
  made.issue({ issueId: '4', method: { id: 'another', version: 1 }, hazards: [aHazard()] });
  made.issue({ issueId: '5' });
  return made;
}

describe('the heat map of a project', () => {
  test('counts hazards by cell of the method, and those that stand in none', async () => {
    expect(await heat(site())).toEqual({
      ...{ method, partial: false, elsewhere: 3 },
      cells: [
        {
          ...{ severity: 'grave', probability: 'often', hazards: 3 },
          issues: [
            { id: '1', key: 'P10000-1' },
            { id: '2', key: 'P10000-2' },
          ],
        },
        { severity: 'minor', probability: 'rare', hazards: 1, issues: [{ id: '1', key: 'P10000-1' }] },
      ],
    });
  });

  test('is the same with and without what the viewer may not see', async () => {
    const [hidden, gone] = [site(), site()];
    hidden.hide('1', '4');
    gone.drop('1');
    gone.drop('4');
    expect(await heat(hidden)).toEqual(await heat(gone));
  });

  test('takes in a thousand issues, with a query and a request for each hundred', async () => {
    const made = registerSite();
    made.project('10000');
    for (let id = 1; id <= 1100; id += 1)
      made.issue({ issueId: String(id), score: 90, hazards: [aHazard()] });
    const { cells, partial } = await heat(made);
    expect(cells).toMatchObject([{ hazards: 1000 }]);
    expect(cells[0]?.issues).toHaveLength(100);
    expect(partial).toBe(true);
    expect(made.asked.queries).toBe(10);
    expect(made.ports.issues.calls).toHaveLength(10);
  });

  test('is empty where risk is not scored, and the same for a project that is hidden or is none', async () => {
    const made = site();
    made.closed('30000');
    made.project('20000', { method: undefined });
    const nothing = { method: null, cells: [], elsewhere: 0, partial: false };
    for (const project of ['20000', '30000', '40000']) expect(await heat(made, project)).toEqual(nothing);
  });

  test('belongs to the project of the page', async () => {
    await expect(heat(site(), '10000', onProject('20000'))).rejects.toThrow('invalid-request');
    expect((await heat(site(), '10000', onProject('10000'))).cells).toHaveLength(2);
  });
});
