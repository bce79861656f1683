import { openStore } from '../../../local-jira/store/store';

/** Writes without end and acknowledges each write on standard output; its test kills it in the middle. */
const store = openStore(process.argv[2] ?? '');
const table = store.table<number>('numbers');
const pairs = store.table<number>('pairs');

function write(number: number): void {
  store.transaction(() => {
    table.put(String(number), number);
    pairs.put(String(number), -number);
  });
  process.stdout.write(`${number}\n`, () => setImmediate(write, number + 1));
}
write(0);
