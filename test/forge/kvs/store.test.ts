import { forgeStore } from '../../../src/forge/kvs/store';
import { installLocalKvs, kvsAnswer } from '../../support/localKvs';
import { storeBehaviour } from '../../support/storeBehaviour';

const isWrite = (path: string): boolean => path === '/api/v1/transaction' || path === '/api/v1/entity/set';

storeBehaviour('on the local key-value service, through the real SDK', () => {
  const kvs = installLocalKvs();
  return {
    store: forgeStore,
    failNextWrite: () =>
      kvs.interfere(({ path }) => {
        if (!isWrite(path)) return undefined;
        kvs.interfere(undefined);
        return kvsAnswer(500, { code: 'INTERNAL_ERROR', message: 'no' });
      }),
    close: () => kvs.close(),
  };
});
