import { FORGE_ALTERNATIVES, FORGE_GUESSES, type ForgeGuesses } from '../../../local-jira/forge/guesses';
import { createKvs } from '../../../local-jira/forge/kvs/kvs';
import { fixtureManifest } from '../../support/fixture-app/host';
import { fixedClock, memoryStore } from '../../support/memoryStore';

const note = (key: string, value: unknown) => ({ key, entityName: 'note', value });
const rankIs = (value: number) => ({ and: [{ property: 'rank', condition: 'EQUAL_TO', values: [value] }] });

const REFUSED: [keyof ForgeGuesses, string, object][] = [
  ['keyExists', 'set', { key: 'a', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } }],
  ['conditionFailed', 'transaction', { set: [{ ...note('n', { rank: 2 }), conditions: rankIs(9) }] }],
  ['duplicateKey', 'transaction', { set: [note('n', {}), note('n', {})] }],
  ['tooManyOperations', 'transaction', { set: Array.from({ length: 26 }, (_, at) => note(`n${at}`, {})) }],
  ['entityUnknown', 'entity/get', { key: 'n', entityName: 'other' }],
  ['indexUnknown', 'entity/query', { entityName: 'note', indexName: 'other' }],
  ['attributeType', 'entity/set', note('n', { rank: 'first' })],
];

function answersOf(guesses: ForgeGuesses) {
  const kvs = createKvs({
    ...{ store: memoryStore(), clock: fixedClock(), manifest: fixtureManifest() },
    guesses,
  });
  const handle = (path: string, body: object): unknown => {
    try {
      return kvs.handle(`/api/v1/${path}`, body);
    } catch (thrown) {
      return thrown;
    }
  };
  handle('set', { key: 'a', value: 1 });
  handle('entity/set', note('n', { rank: 1 }));
  return handle;
}

describe.each([
  ['the guesses', FORGE_GUESSES],
  ['their alternatives', FORGE_ALTERNATIVES],
])('with %s', (_name, guesses) => {
  it.each(REFUSED)('%s is answered so', (guess, path, body) => {
    expect(answersOf(guesses)(path, body)).toMatchObject({ name: 'KvsError', ...Object(guesses[guess]) });
  });

  it('an item of a batch is refused with the same code', () => {
    const answer = answersOf(guesses)('batch/get', [{ key: 'n', entityName: 'other' }]);
    expect(answer).toMatchObject({ failedKeys: [{ error: { code: guesses.entityUnknown.code } }] });
  });

  it('a condition on a missing item holds only if it sees an empty one', () => {
    const conditions = { and: [{ property: 'rank', condition: 'NOT_EXISTS', values: [true] }] };
    const handle = answersOf(guesses);
    handle('transaction', { set: [{ ...note('new', { rank: 1 }), conditions }] });
    const found = handle('entity/get', { key: 'new', entityName: 'note' });
    if (guesses.conditionOnMissingItem === 'empty-item') expect(found).toMatchObject({ value: { rank: 1 } });
    else expect(found).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });
});

it('has another answer for every guess', () => {
  for (const [name, guess] of Object.entries(FORGE_GUESSES)) {
    expect({ [name]: Object.entries(FORGE_ALTERNATIVES).find(([other]) => other === name)?.[1] }).not.toEqual(
      {
        [name]: guess,
      },
    );
  }
});
