import type { TransitionAnswer } from '../../../src/app/decideTransition';
import type { RefusedTransition } from '../../../src/app/ports';
import { makeTransitionGate, type DecideTransition } from '../../../src/forge/entry/transitionGate';
import { fakePorts } from '../../support/fakePorts';

const payload = (overrides: object = {}) => ({
  issue: { key: 'TELE-42' },
  configuration: {},
  transition: { from: { id: '10002' }, to: { id: '10003' }, modifiedFields: {} },
  ...overrides,
});
const refused: RefusedTransition = {
  issueId: '10042',
  projectId: '10000',
  policy: 1,
  from: '10002',
  to: '10003',
  refused: [{ gate: 'clinical-validation', codes: ['signoff-missing'] }],
};
const blocked: TransitionAnswer = { open: false, text: 'TELE-42 cannot move to Done.', refused };
const never = () => new Promise<never>(() => undefined);
const unavailable = {
  result: false,
  errorMessage: expect.stringMatching(
    /^Compliance check unavailable, transition blocked \(ref [2-9A-Z]{4}-[2-9A-Z]{3}\)$/,
  ),
};
const saying =
  (answer: TransitionAnswer): DecideTransition =>
  () =>
    Promise.resolve(answer);

describe('the transition gate', () => {
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it('hands over what Jira says of the transition', async () => {
    const seen: object[] = [];
    const gate = makeTransitionGate(fakePorts(), (_, request) => {
      seen.push(request);
      return Promise.resolve({ open: true });
    });
    const transition = { from: { id: '10002' }, to: { id: '10003' }, modifiedFields: { labels: ['phi'] } };
    await gate(payload({ transition, configuration: { gates: ['extra-review'] } }));
    expect(seen).toEqual([
      {
        issueKey: 'TELE-42',
        from: '10002',
        to: '10003',
        modifiedFields: { labels: ['phi'] },
        requiredGates: ['extra-review'],
      },
    ]);
  });

  it.each([undefined, null, {}, { gates: [] }])(
    'takes the configuration %p for a rule that adds no gate',
    async (configuration) => {
      const requests: object[] = [];
      const gate = makeTransitionGate(fakePorts(), (_, request) => {
        requests.push(request.requiredGates);
        return Promise.resolve({ open: true });
      });
      expect(await gate(payload({ configuration }))).toEqual({ result: true });
      expect(requests).toEqual([[]]);
    },
  );

  it('opens without writing anything', async () => {
    const ports = fakePorts();
    expect(await makeTransitionGate(ports, saying({ open: true }))(payload())).toEqual({ result: true });
    expect(ports.handedOver).toEqual([]);
  });

  it('blocks with the explanation and hands the refused attempt over', async () => {
    const ports = fakePorts();
    expect(await makeTransitionGate(ports, saying(blocked))(payload())).toEqual({
      result: false,
      errorMessage: 'TELE-42 cannot move to Done.',
    });
    expect(ports.handedOver).toEqual([refused]);
  });

  it('blocks with the explanation even when the attempt cannot be handed over', async () => {
    const outbox = { refused: () => Promise.reject(new Error('queue down')) };
    const answer = await makeTransitionGate(fakePorts(outbox), saying(blocked))(payload());
    expect(answer).toEqual({ result: false, errorMessage: 'TELE-42 cannot move to Done.' });
  });

  it('blocks with the explanation even when handing over takes for ever', async () => {
    const answer = await makeTransitionGate(fakePorts({ refused: never }), saying(blocked), 20)(payload());
    expect(answer).toEqual({ result: false, errorMessage: 'TELE-42 cannot move to Done.' });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('Jane Roe'))],
    [
      'throws at once',
      () => {
        throw new Error('Jane Roe');
      },
    ],
    ['takes for ever', never],
    ['answers nothing', () => Promise.resolve(JSON.parse('null'))],
  ])('blocks when the decision %s', async (_, decide) => {
    expect(await makeTransitionGate(fakePorts(), decide, 20)(payload())).toEqual(unavailable);
    expect(logged).toHaveLength(1);
    expect(logged[0]).not.toContain('Jane');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'TELE-42'],
    ['no issue', payload({ issue: undefined })],
    ['an issue being created', payload({ issue: { key: null } })],
    ['a path for a key', payload({ issue: { key: '../myself' } })],
    ['no target status', payload({ transition: { from: { id: '1' } } })],
    ['a status name', payload({ transition: { from: { id: '1' }, to: { id: 'Done' } } })],
    ['a configuration that is text', payload({ configuration: '{"gates":[]}' })],
    ['a gate that is no id', payload({ configuration: { gates: ['Clinical Validation!'] } })],
    [
      'fields that are a list',
      payload({ transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: [] } }),
    ],
  ])('blocks for a payload with %s', async (_, broken) => {
    const answer = await makeTransitionGate(fakePorts(), saying({ open: true }))(broken);
    expect(answer).toEqual(unavailable);
  });
});
