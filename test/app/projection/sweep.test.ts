import { sweepProject } from '../../../src/app/projection/sweep';
import { observeSprint } from '../../../src/app/sprint/observe';
import { done, PROJECT, readySite } from '../sprint/site';
import { answered, benchPorts, put } from './bench';

function crowd(ports: ReturnType<typeof benchPorts>, count: number): void {
  for (let id = 1; id <= count; id += 1)
    put(ports, answered(undefined, { id: String(id), key: `TELE-${id}` }));
}

describe('a sweep', () => {
  test('asks for a page of a project and for the next page', async () => {
    const ports = benchPorts();
    crowd(ports, 130);
    await sweepProject(ports, { projectId: '10000' });
    expect(ports.projected).toHaveLength(100);
    expect(ports.swept).toEqual([{ projectId: '10000', cursor: expect.any(String) }]);
    await sweepProject(ports, ports.swept[0]!);
    expect(new Set(ports.projected).size).toBe(130);
    expect(ports.swept).toHaveLength(1);
  });

  test('of a project without records asks for nothing', async () => {
    const ports = benchPorts();
    await sweepProject(ports, { projectId: '10000' });
    expect([ports.projected, ports.swept]).toEqual([[], []]);
  });

  test('asks for the sprints of the project to be looked at, with its first page: those that are open', async () => {
    const site = await readySite();
    for (const id of ['13', '14', '15']) {
      site.plan({ id });
      site.issue(`20${id}`, 'passed', {}, id);
      if (id !== '15') done(await site.open('ruth', { sprint: id }));
    }
    site.plan({ id: '14', phase: 'closed' });
    await observeSprint(site.ports, { sprintId: '14' });
    await sweepProject(site.ports, { projectId: PROJECT });
    const asked = site.ports.now();
    const work = ['12', '13'].map((sprintId) => ({ sprintId, projectId: PROJECT, asked }));
    expect(site.ports.looked).toEqual(work);
    await sweepProject(site.ports, { projectId: PROJECT, cursor: '20000' });
    expect(site.ports.looked).toHaveLength(2);
  });

  test('throws when the queue does not answer, so that the page is delivered again', async () => {
    const ports = benchPorts({ project: () => Promise.reject(new Error('down')) });
    crowd(ports, 1);
    await expect(sweepProject(ports, { projectId: '10000' })).rejects.toThrow('down');
  });
});
