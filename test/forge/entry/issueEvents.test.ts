import type { IssueUpdate } from '../../../src/app/observeIssueUpdate';
import { makeIssueEvents } from '../../../src/forge/entry/issueEvents';
import { fakePorts } from '../../support/fakePorts';

const event = (overrides: object = {}) => ({
  eventType: 'avi:jira:updated:issue',
  issue: { id: '10042', key: 'TELE-42', fields: {} },
  atlassianId: 'jonas-weber',
  changelog: { id: '500', items: [{ field: 'status', from: '10002', to: '10003' }] },
  ...overrides,
});

describe('the triggers on updated and deleted issues', () => {
  const warned: string[] = [];
  beforeEach(() => {
    warned.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation((line: string) => void warned.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  const observed = async (given: unknown): Promise<IssueUpdate[]> => {
    const updates: IssueUpdate[] = [];
    await makeIssueEvents(fakePorts(), (_, update) => Promise.resolve(updates.push(update)))(given);
    return updates;
  };

  it('hands over the issue, whose id may be a number', async () => {
    expect(await observed(event())).toEqual([{ issueId: '10042' }]);
    expect(await observed(event({ issue: { id: 10042 } }))).toEqual([{ issueId: '10042' }]);
  });

  it.each([undefined, null, {}, [], 'x'])(
    'does not ask what the changelog is, such as %p',
    async (changelog) => {
      expect(await observed(event({ changelog }))).toEqual([{ issueId: '10042' }]);
    },
  );

  it.each([
    ['nothing', undefined],
    ['another event', event({ eventType: 'avi:jira:created:issue' })],
    ['no issue', event({ issue: undefined })],
    ['a key for an id', event({ issue: { id: 'TELE-42' } })],
  ])('leaves %s alone, with a line in the log', async (_, given) => {
    expect(await observed(given)).toEqual([]);
    expect(warned).toHaveLength(1);
  });

  it('asks for the event again when observing it fails', async () => {
    const answer = await makeIssueEvents(fakePorts(), () => Promise.reject(new Error('down')))(event());
    expect(answer).toEqual({
      _retry: true,
      retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' },
    });
  });

  it.each([
    ['observed', () => Promise.resolve()],
    ['not observed', () => Promise.reject(new Error('down'))],
  ])('asks for the projections of an issue that was %s', async (_, observe) => {
    const ports = fakePorts();
    await makeIssueEvents(ports, observe)(event());
    expect(ports.projected).toEqual(['10042']);
  });

  it('asks for the projections of an issue that is gone, and looks for no moves of it', async () => {
    const ports = fakePorts();
    const observe = vi.fn(() => Promise.resolve());
    expect(
      await makeIssueEvents(ports, observe)(event({ eventType: 'avi:jira:deleted:issue' })),
    ).toBeUndefined();
    expect(ports.projected).toEqual(['10042']);
    expect(observe).not.toHaveBeenCalled();
  });

  it('answers the same when the queue does not', async () => {
    const ports = fakePorts({ project: () => Promise.reject(new Error('down')) });
    expect(await makeIssueEvents(ports, () => Promise.resolve())(event())).toBeUndefined();
  });

  it('asks for nothing when all went well', async () => {
    expect(await makeIssueEvents(fakePorts(), () => Promise.resolve())(event())).toBeUndefined();
  });
});
