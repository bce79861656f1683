import type { RefusedTransition } from '../../../src/app/ports';
import { makeRefusedTransitions } from '../../../src/forge/entry/refusedTransitions';
import { fakePorts } from '../../support/fakePorts';

const body: RefusedTransition = {
  issueId: '10042',
  projectId: '10000',
  policy: 1,
  from: '10002',
  to: '10003',
  refused: [{ gate: 'clinical-validation', codes: ['signoff-missing', 'items-open'] }],
};
const queued = (given: unknown) => ({
  queueName: 'refused-transitions',
  jobId: 'j',
  eventId: 'e',
  body: given,
});

describe('the consumer of refused transitions', () => {
  const warned: string[] = [];
  beforeEach(() => {
    warned.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation((line: string) => void warned.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it('records what was handed over', async () => {
    const recorded: RefusedTransition[] = [];
    const consume = makeRefusedTransitions(fakePorts(), (_, transition) =>
      Promise.resolve(recorded.push(transition)),
    );
    expect(await consume(queued(body))).toBeUndefined();
    expect(recorded).toEqual([body]);
  });

  it.each([
    ['nothing', undefined],
    ['no body', queued(undefined)],
    ['a member too many', queued({ ...body, summary: 'text' })],
    ['no issue', queued({ ...body, issueId: '' })],
  ])('leaves %s alone, with a line in the log', async (_, given) => {
    const record = vi.fn(() => Promise.resolve());
    await makeRefusedTransitions(fakePorts(), record)(given);
    expect(record).not.toHaveBeenCalled();
    expect(warned).toHaveLength(1);
  });

  it('asks for it again when recording fails', async () => {
    const consume = makeRefusedTransitions(fakePorts(), () => Promise.reject(new Error('down')));
    expect(await consume(queued(body))).toMatchObject({ _retry: true });
  });
});
