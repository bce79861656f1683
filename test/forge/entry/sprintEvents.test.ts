import type { SprintUpdate } from '../../../src/app/sprint/observe';
import { makeSprintEvents } from '../../../src/forge/entry/sprintEvents';
import { fakePorts } from '../../support/fakePorts';

const event = (what: string, overrides: object = {}) => ({
  eventType: `avi:jira-software:${what}:sprint`,
  sprint: { id: '12', originBoardId: '1', name: 'Sprint 12', state: 'active' },
  atlassianId: 'jonas-weber',
  ...overrides,
});

describe('the triggers on sprints', () => {
  const warned: string[] = [];
  beforeEach(() => {
    warned.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation((line: string) => void warned.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  const observed = async (given: unknown): Promise<SprintUpdate[]> => {
    const updates: SprintUpdate[] = [];
    await makeSprintEvents(fakePorts(), (_, update) => Promise.resolve(updates.push(update)))(given);
    return updates;
  };

  it.each(['started', 'updated', 'closed', 'deleted'])('hand over the sprint that was %s', async (what) => {
    expect(await observed(event(what))).toEqual([{ sprintId: '12' }]);
    expect(await observed(event(what, { sprint: { id: 12 } }))).toEqual([{ sprintId: '12' }]);
  });

  it.each([
    ['nothing', undefined],
    ['another event', event('created')],
    ['no sprint', event('closed', { sprint: undefined })],
    ['a name for an id', event('closed', { sprint: { id: 'Sprint 12' } })],
  ])('leave %s alone, with a line in the log', async (_, given) => {
    expect(await observed(given)).toEqual([]);
    expect(warned).toHaveLength(1);
  });

  it('ask for the event again when observing it fails', async () => {
    const answer = await makeSprintEvents(fakePorts(), () => Promise.reject(new Error('down')))(
      event('closed'),
    );
    expect(answer).toEqual({
      _retry: true,
      retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' },
    });
  });
});
