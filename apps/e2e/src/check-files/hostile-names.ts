import { office } from './office-bytes.js';
import { pdf } from './pdf-bytes.js';
import { png } from './picture-bytes.js';
import { file, type TriedFile } from './tried-file.js';

const page = '<!doctype html><script>alert(1)</script>';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 3)]);

/** Names that lie, and contents under the name of another type. */
export const hostileNames: readonly TriedFile[] = [
  file('two endings, the first of a program', 'facture.exe.pdf', pdf()),
  file('two endings, the first of a page', 'index.html.pdf', pdf()),
  file('two endings, the last of a program', 'facture.pdf.exe', program),
  file('a name turned from right to left', 'facture\u202Efdp.exe', program),
  file('a name turned around its ending', 'rapport\u202Egnp.pdf', pdf()),
  file('a name with a line break', 'rapport\r\nSet-Cookie: a=b.pdf', pdf()),
  file('a name with a zero byte', 'rapport.php\0.pdf', pdf()),
  file('a name with an encoded zero byte', 'rapport.php%00.pdf', pdf()),
  file('a name that climbs', '../../../etc/passwd.pdf', pdf()),
  file('a name that climbs on Windows', '..\\..\\windows\\win.pdf', pdf()),
  file('a name with a quotation mark', 'a"; filename="b.html.pdf', pdf()),
  file('a name of a device', 'con.pdf', pdf()),
  file('a hidden name', '.htaccess.pdf', pdf()),
  file('a very long name', `${'a'.repeat(300)}.pdf`, pdf()),
  file('a name without letters', '.pdf', pdf()),
  file('a name with an invisible letter', 'rap\u200Bport.pdf', pdf()),
  file('a name with a dot that is none', 'rapport\uFF0Eexe.pdf', pdf()),
  file('a name whose ending hides behind blanks', `rapport.pdf${' '.repeat(60)}.exe`, program),
  file('a stream of another file', 'rapport.pdf:zone.pdf', pdf()),
  file('no ending', 'rapport', pdf()),
  file('a page', 'page.html', page, { mediaType: 'text/html' }),
  file('a picture that is a page', 'logo.svg', picture, { mediaType: 'image/svg+xml' }),
  file('a script', 'outil.js', 'alert(1)', { mediaType: 'text/javascript' }),
  file('a text of the former office', 'ancien.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
  file('a workbook with macros by its name', 'suivi.xlsm', office('xlsx')),
  file('an archive', 'pieces.zip', office('docx'), { mediaType: 'application/zip' }),
  file('a PDF declared as a page', 'rapport.pdf', pdf(), { mediaType: 'text/html' }),
  file('a picture declared as a page', 'logo.png', png(), { mediaType: 'image/svg+xml' }),
  file('a page under the name of a PDF', 'rapport.pdf', page),
  file('a page under the name of a picture', 'logo.png', page),
  file('a picture that is a page under the name of a picture', 'logo.webp', picture),
  file('a program under the name of a PDF', 'rapport.pdf', program),
  file('a program under the name of a photograph', 'photo.jpg', program),
  file('a program under the name of a text', 'notes.txt', program),
  file(
    'a program of Linux under the name of a table',
    'table.csv',
    Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(60, 1)]),
  ),
  file('a PDF under the name of a picture', 'logo.png', pdf()),
  file('a picture under the name of a PDF', 'rapport.pdf', png()),
  file('a text under the name of a workbook', 'suivi.xlsx', office('docx')),
  file('nothing at all', 'vide.pdf', ''),
  file('less than was announced', 'court.pdf', pdf(), { announced: pdf().length + 10 }),
  file('more than was announced', 'long.pdf', pdf(), { announced: 20 }),
  file('more than is taken', 'lourd.txt', 'a', { announced: 1_000_000_000 }),
  file('a size below nothing', 'negatif.txt', 'a', { announced: -1 }),
];
