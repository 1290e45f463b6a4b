import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readSheetFile } from './read-sheet.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const header = ['Nom', 'Code', 'Places'];
const rows = [
  ['Mission Locale d’Été', '01', 12.5],
  ['=HYPERLINK("x")', '+33', -4],
  ['@somme', '-1', null],
];

describe('a list taken away as a file', () => {
  test('is a CSV that a spreadsheet shows and does not run, numbers being numbers', () => {
    const text = writeCsv(header, [...rows, ['\tonglet', '\rretour', 0]]).toString('utf8');

    expect(text).toBe(
      '\u{FEFF}Nom;Code;Places\r\nMission Locale d’Été;01;12,5\r\n"\'=HYPERLINK(""x"")";\'+33;-4\r\n' +
        "'@somme;'-1;\r\n'\tonglet;\"'\rretour\";0\r\n",
    );
  });

  test('is a workbook of which the texts stay texts, leading zeros included', async () => {
    const { sheet } = await readSheetFile(await writeXlsx(header, rows));

    expect(sheet?.header).toEqual(header);
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['Mission Locale d’Été', '01', '12.5'],
      ['=HYPERLINK("x")', '+33', '-4'],
      ['@somme', '-1', ''],
    ]);
  });
});

describe('a file that comes in', () => {
  test.each([
    ['semicolons and a mark', '\u{FEFF}a;b\r\n1;2\r\n'],
    ['commas', 'a,b\n1,2\n'],
  ])('is read as CSV with %s', async (_, text) => {
    const { sheet } = await readSheetFile(Buffer.from(text));

    expect(sheet).toEqual({ headerLine: 1, header: ['a', 'b'], rows: [{ line: 2, cells: ['1', '2'] }] });
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'fileEmpty'],
    ['titles alone', Buffer.from('a;b\n'), 'fileEmpty'],
    ['a page of the web', Buffer.from('<!doctype html><table></table>'), 'fileTypeUnknown'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'fileTypeUnknown'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'fileTypeUnknown'],
    ['another encoding', Buffer.from('pr\u00E9nom;nom\nA;B\n', 'latin1'), 'bytesNotUtf8'],
    ['a quotation mark never closed', Buffer.from('a;b\n"1;2\n'), 'quotesBroken'],
    ['no text at all', Buffer.from('a;b\n\0;2\n'), 'fileNotCsv'],
    ['more than 8 MiB', Buffer.alloc(8 * 1024 * 1024 + 1, 'a'), 'fileTooLarge'],
    ['more rows than are taken', Buffer.from(`a;b\n${'1;2\n'.repeat(50_001)}`), 'fileTooLong'],
    ['a line of more columns than are taken', Buffer.from(`a;b\n${';'.repeat(200)}\n`), 'fileTooLong'],
    ['an archive that is no workbook', zipOf([['a.txt', Buffer.from('a')]]), 'fileTypeUnknown'],
    ['half an archive', Buffer.from('PK\x03\x04broken'), 'workbookUnreadable'],
    ['a workbook without sheets', zipOf([['xl/workbook.xml', Buffer.from('<a/>')]]), 'workbookUnreadable'],
    ['an archive that swells', zipOf([['xl/workbook.xml', Buffer.alloc(97 * 1024 * 1024)]]), 'workbookUnreadable'],
    [
      'an archive that lies about it',
      zipOf([['xl/workbook.xml', Buffer.alloc(97 * 1024 * 1024)]], 1),
      'workbookUnreadable',
    ],
  ])('is refused when it is %s', async (_, bytes, fault) => {
    expect(await readSheetFile(bytes)).toMatchObject({ fault });
  });
});

describe('a workbook of a few cells far apart', () => {
  test.each([
    ['the last cell there is', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a row beyond all', '<row r="2000000"><c r="B2000000"><v>1</v></c></row>'],
    ['a row without cells', '<row r="2000000"/>'],
    ['a number in another notation', '<row r="9e8"/>'],
    ['another way to quote', "<row><c t='n'r = 'XFD9'><v>1</v></c></row>"],
    ['a digit written as an entity', '<row><c r="A&#57;000000"><v>1</v></c></row>'],
    ['a wide table of many rows', '<row r="50000"><c r="GR50000"><v>1</v></c></row>'],
  ])('is refused before it is laid out: %s', async (_, rows) => {
    const sheet = Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    const workbook = zipOf([
      ['xl/workbook.xml', Buffer.from('<a/>')],
      ['xl/worksheets/sheet1.xml', sheet],
    ]);

    expect(await readSheetFile(workbook)).toMatchObject({ fault: 'fileTooLong' });
  });

  test('is taken when they are where rows are taken', async () => {
    const far = await readSheetFile(
      await writeXlsx(
        ['a'],
        Array.from({ length: 9_999 }, () => ['1']),
      ),
    );

    expect(far.sheet?.rows).toHaveLength(9_999);
  });
});

describe('a file made to keep a process busy', () => {
  const whole = 8 * 1024 * 1024;

  test.each([
    ['empty lines alone', Buffer.alloc(whole, '\n'), 'fileEmpty'],
    ['empty lines before a text', Buffer.concat([Buffer.alloc(whole - 1, '\n'), Buffer.from('a')]), 'fileTooLong'],
    ['lines of one blank', Buffer.alloc(whole, ' \n'), 'fileTooLong'],
    ['lines of one comma', Buffer.alloc(whole, ',\n'), 'fileTooLong'],
    ['as many lines of a blank as are read', Buffer.alloc(399_990, ' \n'), 'fileEmpty'],
    ['commas alone', Buffer.alloc(whole, ','), 'fileTooLong'],
    ['short lines of commas', Buffer.alloc(whole, `${','.repeat(9_999)}\n`), 'fileTooLong'],
    ['a quotation mark before it all', Buffer.alloc(whole, `"${'a\n'.repeat(49)}${'b'.repeat(4_000)}`), 'quotesBroken'],
    ['bytes of another encoding', Buffer.concat([Buffer.alloc(whole - 1, '\n'), Buffer.of(0xe9)]), 'fileTooLong'],
  ])('is refused within two seconds: %s', async (_, bytes, fault) => {
    const begun = performance.now();

    expect(await readSheetFile(bytes)).toMatchObject({ fault });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('a table with many empty lines at its end is the table', async () => {
    const { sheet } = await readSheetFile(Buffer.concat([Buffer.from('a;b\n1;2'), Buffer.alloc(1_000_000, '\r\n')]));

    expect(sheet?.rows).toEqual([{ line: 2, cells: ['1', '2'] }]);
  });
});

/** @param declared the size that the entries say they have, whatever they hold */
function zipOf(entries: readonly (readonly [name: string, content: Buffer])[], declared?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const data = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(declared ?? content.length, 8);
    const common = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
    ]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
