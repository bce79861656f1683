import { GUESSED_BROKEN_VALIDATOR } from '../../../../local-jira/forge/invoke/validator';
import { aroundFixtureHost } from '../../../support/fixture-app/aroundHost';
import type { FixtureHost } from '../../../support/fixture-app/host';

jest.setTimeout(60_000);

let host: FixtureHost;

aroundFixtureHost((started) => void (host = started));

const validate = (configuration: unknown, moduleKey = 'gate') =>
  host.forge.validate({
    ...{ moduleKey, configuration, issueKey: 'A-1', from: '1', to: '2' },
    modifiedFields: { resolution: { id: '5' } },
  });

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

it.each([
  ['throws', { mode: 'throw' }],
  ['does not end', { mode: 'hang' }],
  ['answers nothing', {}],
  ['answers null', { answer: null }],
  ['answers a string', { answer: 'yes' }],
  ['answers a result that is no boolean', { answer: { result: 'true' } }],
])('blocks when the function %s', async (_, configuration) => {
  await expect(validate(configuration)).resolves.toEqual(GUESSED_BROKEN_VALIDATOR);
});

it('blocks when the app has no such validator', async () => {
  await expect(validate({ answer: { result: true } }, 'panel')).resolves.toEqual(GUESSED_BROKEN_VALIDATOR);
  await expect(validate({ answer: { result: true } }, 'gone')).resolves.toEqual(GUESSED_BROKEN_VALIDATOR);
});
