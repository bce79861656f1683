import { aroundFixtureHost } from '../../../support/fixture-app/aroundHost';
import { startFixture, type FixtureHost } from '../../../support/fixture-app/host';

const BROKEN = { result: false, errorMessage: expect.stringContaining('did not answer') };

let bundle: string;
let host: FixtureHost;

aroundFixtureHost((started, directory) => {
  host = started;
  bundle = directory;
});

const INPUT = {
  ...{ moduleKey: 'gate', issueKey: 'A-1', from: '1', to: '2' },
  modifiedFields: { resolution: { id: '5' } },
};

const validate = (configuration: unknown, moduleKey = 'gate') =>
  host.forge.validate({ ...INPUT, moduleKey, configuration });

it('hands the function what Jira documents: key, configuration, statuses and modified fields', async () => {
  const answer = await validate({ mode: 'echo' });
  const echoed = { issue: { key: 'A-1' }, transition: { from: { id: '1' }, to: { id: '2' } } };
  const seen: unknown = answer.result ? undefined : JSON.parse(answer.errorMessage);
  expect(seen).toMatchObject(echoed);
  expect(seen).toMatchObject({ transition: { modifiedFields: { resolution: { id: '5' } } } });
});

it('passes a verdict on', async () => {
  await expect(validate({ answer: { result: true } })).resolves.toEqual({ result: true });
  await expect(validate({ answer: { result: false, errorMessage: 'not yet' } })).resolves.toEqual({
    result: false,
    errorMessage: 'not yet',
  });
});

it('gives a refusal without a message one', async () => {
  await expect(validate({ answer: { result: false } })).resolves.toMatchObject({
    result: false,
    errorMessage: expect.stringContaining('validator'),
  });
});

const WITHOUT_VERDICT: [string, unknown][] = [
  ['throws', { mode: 'throw' }],
  ['does not end', { mode: 'hang' }],
  ['answers nothing', {}],
  ['answers null', { answer: null }],
  ['answers a string', { answer: 'yes' }],
  ['answers a result that is no boolean', { answer: { result: 'true' } }],
];

it.each(WITHOUT_VERDICT)('blocks when the function %s', async (_, configuration) => {
  await expect(validate(configuration)).resolves.toEqual(BROKEN);
});

it('lets pass what has no verdict, should Jira do so, and still blocks what has', async () => {
  const other = await startFixture({
    bundle,
    options: { timeoutMs: 500, guesses: { brokenValidator: 'allow' } },
  });
  try {
    for (const [, configuration] of WITHOUT_VERDICT) {
      await expect(other.forge.validate({ ...INPUT, configuration })).resolves.toEqual({ result: true });
    }
    const configuration = { answer: { result: false, errorMessage: 'no' } };
    await expect(other.forge.validate({ ...INPUT, configuration })).resolves.toMatchObject({ result: false });
  } finally {
    await other.stop();
  }
});

it('blocks when the app has no such validator', async () => {
  await expect(validate({ answer: { result: true } }, 'panel')).resolves.toEqual(BROKEN);
  await expect(validate({ answer: { result: true } }, 'gone')).resolves.toEqual(BROKEN);
});
