import { makeHourlyPass } from '../../../src/forge/entry/hourlyPass';
import { makeProjections } from '../../../src/forge/entry/projections';
import { makeSprintLooks } from '../../../src/forge/entry/sprintLooks';
import { makeSweeps } from '../../../src/forge/entry/sweeps';
import { fakePorts } from '../../support/fakePorts';

const AGAIN = { _retry: true, retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' } };
const lines: { warn: string[]; error: string[]; info: string[] } = { warn: [], error: [], info: [] };

beforeEach(() => {
  for (const kind of [lines.warn, lines.error, lines.info]) kind.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void lines.warn.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.error.push(line));
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.info.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('the consumer of projections', () => {
  const consume = async (event: unknown, fails = false) => {
    const asked: string[] = [];
    const project = (_: unknown, id: string) => {
      asked.push(id);
      return fails ? Promise.reject(new Error('down')) : Promise.resolve();
    };
    return { answer: await makeProjections(fakePorts(), project)(event), asked };
  };

  test('hands over the issue', async () => {
    expect(await consume({ body: { issueId: '10042' }, jobId: 'x' })).toEqual({
      answer: undefined,
      asked: ['10042'],
    });
  });

  test('asks for it again when projecting fails', async () => {
    const { answer } = await consume({ body: { issueId: '10042' } }, true);
    expect(answer).toEqual(AGAIN);
    expect(lines.error).toHaveLength(1);
  });

  test.each([
    undefined,
    null,
    {},
    { body: {} },
    { body: { issueId: 10042 } },
    { body: { issueId: 'TELE-42' } },
  ])('leaves %j alone, with a line in the log', async (event) => {
    expect(await consume(event)).toEqual({ answer: undefined, asked: [] });
    expect(lines.warn).toHaveLength(1);
  });
});

describe('the consumer of sweeps', () => {
  const consume = async (event: unknown, fails = false) => {
    const asked: unknown[] = [];
    const sweep = (_: unknown, work: unknown) => {
      asked.push(work);
      return fails ? Promise.reject(new Error('down')) : Promise.resolve();
    };
    return { answer: await makeSweeps(fakePorts(), sweep)(event), asked };
  };

  test.each([{ projectId: '10000' }, { projectId: '10000', cursor: 'abc' }])(
    'hands over %j',
    async (body) => {
      expect(await consume({ body })).toEqual({ answer: undefined, asked: [body] });
    },
  );

  test('asks for it again when sweeping fails', async () => {
    expect((await consume({ body: { projectId: '10000' } }, true)).answer).toEqual(AGAIN);
  });

  test.each([undefined, {}, { body: { projectId: 'TELE' } }, { body: { projectId: '1', cursor: 7 } }])(
    'leaves %j alone',
    async (event) => {
      expect(await consume(event)).toEqual({ answer: undefined, asked: [] });
      expect(lines.warn).toHaveLength(1);
    },
  );
});

describe('the consumer of sprints to be looked at again', () => {
  const work = { sprintId: '12', projectId: '10000', asked: '2026-11-21T10:00:00.000Z' };
  const consume = async (event: unknown, fails = false) => {
    const asked: unknown[] = [];
    const look = (_: unknown, one: unknown) => {
      asked.push(one);
      return fails ? Promise.reject(new Error('down')) : Promise.resolve();
    };
    return { answer: await makeSprintLooks(fakePorts(), look)(event), asked };
  };

  test('hands over the sprint, and when it was asked for', async () => {
    expect(await consume({ body: work, jobId: 'x' })).toEqual({ answer: undefined, asked: [work] });
  });

  test('asks for it again when looking fails', async () => {
    expect((await consume({ body: work }, true)).answer).toEqual(AGAIN);
  });

  test.each([undefined, {}, { body: { sprintId: '12' } }, { body: { ...work, asked: 'now' } }])(
    'leaves %j alone',
    async (event) => {
      expect(await consume(event)).toEqual({ answer: undefined, asked: [] });
      expect(lines.warn).toHaveLength(1);
    },
  );
});

describe('the hourly schedule', () => {
  const counts = { looked: 3, bypassed: 1, projected: 2, failed: 0, complete: true };
  const report = { at: '2026-11-21T10:00:00.000Z', ...counts };

  test('runs a pass, and writes what it did into the log', async () => {
    await makeHourlyPass(fakePorts(), () => Promise.resolve(report))();
    expect(lines.info.map((line): unknown => JSON.parse(line))).toEqual([
      { event: 'hourly-pass', ...counts },
    ]);
  });

  test('gives the pass a time to end in', async () => {
    const seen: boolean[] = [];
    const look = (_: unknown, mayGoOn: () => boolean) => {
      seen.push(mayGoOn());
      return Promise.resolve(report);
    };
    await makeHourlyPass(fakePorts(), look)();
    await makeHourlyPass(fakePorts(), look, 0)();
    expect(seen).toEqual([true, false]);
  });

  test('leaves a failure to the next hour', async () => {
    await expect(
      makeHourlyPass(fakePorts(), () => Promise.reject(new Error('down')))(),
    ).resolves.toBeUndefined();
    expect(lines.error).toHaveLength(1);
  });
});
