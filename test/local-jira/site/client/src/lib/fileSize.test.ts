import { fileSize } from '../../../../../../local-jira/site/client/src/lib/fileSize';

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1 KB'],
  [2500, '2.4 KB'],
  [10 * 1024 * 1024, '10 MB'],
  [3 * 1024 ** 4, '3072 GB'],
])('%d bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
