import { describe, expect, test } from '@jest/globals';
import { longestFile, readDirectoryFile } from './directory-file.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string) =>
  readDirectoryFile({ name: 'missions.csv', bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes });

describe('a directory file', () => {
  const sound = {
    file: 'missions.csv',
    headerLine: 1,
    header: ['code', 'name'],
    rows: [{ line: 2, cells: ['1', 'é'] }],
  };
  test.each([
    ['with commas', 'code,name\n1,é\n'],
    ['without a last line end', 'code,name\n1,é'],
    ['with semicolons', 'code;name\n1;é\n'],
    ['with semicolons and quoted commas in its header', '"code";"name"\n1;é\n'],
    ['with carriage returns', 'code,name\r\n1,é\r\n'],
    ['with both line ends', 'code,name\r\n1,é\n'],
    ['with a byte order mark', '\ufeffcode,name\n1,é\n'],
    ['with a byte order mark before a quote', '\ufeff"code",name\n1,é\n'],
    ['with quotes', '"code","name"\n"1","é"\n'],
    ['with blanks around its quotes', 'code, "name" \n 1 , "é" \n'],
    ['with blank lines at its end', 'code,name\n1,é\n\n  \n\r\n'],
  ])('%s is read', (_, text) => {
    expect(read(text).table).toEqual(sound);
  });

  test('gives each row the line on which it begins in an editor', () => {
    const table = read('\ncode,name\r\n\r\n1,"Mission\r\nLocale\n"\n\n2,a;b\n   \n"3","\n"\n4,d').table;

    expect(table?.headerLine).toBe(2);
    expect(table?.rows.map(({ line, cells }) => [cells[0], line])).toEqual([
      ['1', 4],
      ['2', 8],
      ['3', 10],
      ['4', 12],
    ]);
  });

  test('keeps quotes and separators inside a quoted cell', () => {
    expect(read('code,name\n1,"a ""b"", c; d"\n').table?.rows[0]?.cells).toEqual(['1', 'a "b", c; d']);
  });

  test('keeps the tab or carriage return that a cell begins with, for the rules to judge', () => {
    expect(read('a,b,c\n\t1,"\t2","\r3"\n').table?.rows[0]?.cells).toEqual(['\t1', '\t2', '\r3']);
  });

  test('keeps rows of another length, for the rules to judge', () => {
    expect(read('code,name\n1\n1,2,3\n,\n').table?.rows.map(({ cells }) => cells.length)).toEqual([1, 3, 2]);
  });
});

describe('a file that is no such table', () => {
  test.each([
    ['nothing', '', 'fileEmpty', null],
    ['blanks', ' \r\n\t\n', 'fileEmpty', null],
    ['a byte order mark alone', '\ufeff', 'fileEmpty', null],
    ['a zero byte', 'code,name\n1,\0\n', 'fileNotCsv', null],
    ['a quote that is never closed', 'code,name\n1,a\n2,"b\n3,c\n', 'quotesBroken', 3],
    ['a quote inside a bare cell', 'code,name\n1,a"b\n', 'quotesBroken', 2],
    ['text behind a closed quote', 'code,name\n\n1,"a"b\n', 'quotesBroken', 3],
  ])('of %s is refused', (_, text, reason, line) => {
    expect(read(text)).toEqual({
      table: undefined,
      refused: { file: 'missions.csv', line, column: null, code: null, value: null, reason },
    });
  });

  test.each([
    ['Latin-1', Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a), 3],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 1],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 1],
    ['a letter cut in two at the end', Uint8Array.of(0x61, 0x0a, 0xc3), 2],
    ['a zero written in two bytes', Uint8Array.of(0xc0, 0x80), 1],
    ['half of a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80), 1],
  ])('in %s is refused with its first bad line', (_, bytes, line) => {
    expect(read(bytes).refused).toMatchObject({ reason: 'bytesNotUtf8', line });
  });

  test('that could not be opened is refused', () => {
    expect(readDirectoryFile({ name: 'missions.csv', bytes: undefined }).refused).toMatchObject({
      file: 'missions.csv',
      reason: 'fileUnreadable',
    });
  });

  test('beyond the longest is refused before it is read', () => {
    expect(read(new Uint8Array(longestFile + 1)).refused).toMatchObject({ reason: 'fileTooLarge' });
  });
});
