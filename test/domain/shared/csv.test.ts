import * as fc from 'fast-check';
import { csvOf } from '../../../src/domain/shared/csv';

test.each([
  [[['a', 'b']], 'a,b\r\n'],
  [[['a,b', 'say "no"', 'two\nlines']], '"a,b","say ""no""","two\nlines"\r\n'],
  [[[1, -2, '']], "1,'-2,\r\n"],
  [[['=A1', '+A1', '-A1', '@A1', '\tA1', '\rA1']], "'=A1,'+A1,'-A1,'@A1,'\tA1,\"'\rA1\"\r\n"],
  [[["'quoted", 'a=b', 'é ü 漢']], "'quoted,a=b,é ü 漢\r\n"],
  [[], ''],
])('%j is written as RFC 4180 has it', (rows, text) => {
  expect(csvOf(rows)).toBe(text);
});

/** Reads what RFC 4180 describes. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('whatever is written is read back, but for the apostrophe before what a spreadsheet would run', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(rows, (made) => {
      const expected = made.map((row) => row.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)));
      expect(read(csvOf(made))).toEqual(expected);
    }),
  );
});
