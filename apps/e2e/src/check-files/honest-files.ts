import { office, openDocument, outward } from './office-bytes.js';
import { packedObjects, pdf } from './pdf-bytes.js';
import { jpeg, png, pngChunk, webp, webpChunk } from './picture-bytes.js';
import { file, type TriedFile } from './tried-file.js';

const link = outward('hyperlink', 'https://www.unml.example/charte');
const chart = { name: 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx', content: office('xlsx') };

/** What people keep: a check that refuses everything must fail on these. */
export const honestFiles: readonly TriedFile[] = [
  file('a plain PDF', 'Compte rendu du CA.pdf', pdf()),
  file('a PDF that opens on its first page', 'rapport v1.2.pdf', pdf([], { catalogue: '/OpenAction [3 0 R /Fit] ' })),
  file(
    'a PDF whose opening is an object of its own',
    'a.pdf',
    pdf(['<< /S /GoTo /D [3 0 R /Fit] >>'], { catalogue: '/OpenAction 4 0 R ' }),
  ),
  file(
    'a PDF with packed objects',
    'Projet associatif 2026.pdf',
    pdf([packedObjects(['<< /Title (Projet) >>', '<< /A 1 >>'])]),
  ),
  file(
    'a PDF with a link',
    'lien.pdf',
    pdf(['<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://www.unml.example) >> >>']),
  ),
  file('a PDF of which nothing is declared', 'scan.PDF', pdf(), { mediaType: '' }),
  file('a text', 'Charte d’accueil.docx', office('docx')),
  file('a text with a link', 'Procédure n°4.docx', office('docx', { relations: link })),
  file(
    'a text with a picture',
    'plan (1).docx',
    office('docx', { parts: [{ name: 'word/media/image1.png', content: png() }] }),
  ),
  file('a workbook', 'Suivi des indicateurs.xlsx', office('xlsx')),
  file(
    'a workbook with settings of a printer',
    'b.xlsx',
    office('xlsx', { parts: [{ name: 'xl/printerSettings/printerSettings1.bin', content: Buffer.alloc(64, 7) }] }),
  ),
  file('a presentation', 'Assemblée générale.pptx', office('pptx')),
  file('a presentation with a chart', 'bilan.pptx', office('pptx', { parts: [chart] })),
  file('an open text', 'Règlement intérieur.odt', openDocument('odt')),
  file(
    'an open text with a link',
    'c.odt',
    openDocument('odt', { body: '<text:a xlink:href="https://www.unml.example">lien</text:a>' }),
  ),
  file(
    'an open text with a picture',
    'd.odt',
    openDocument('odt', {
      body: '<draw:image xlink:href="Pictures/1.png"/>',
      parts: [{ name: 'Pictures/1.png', content: png() }],
    }),
  ),
  file('an open workbook', 'budget.ods', openDocument('ods')),
  file('an open presentation', 'projet.odp', openDocument('odp')),
  file('a picture', 'photo accueil.png', png()),
  file('a picture that says who made it', 'capture.png', png([pngChunk('tEXt', 'Author\0Awa Diallo')])),
  file('a photograph', 'façade.jpg', jpeg()),
  file('a photograph with a comment', 'salle.jpeg', jpeg({ comment: 'Salle de réunion' })),
  file('a photograph padded by a telephone', 'tel.jpg', jpeg({ after: Buffer.alloc(64) })),
  file('a photograph with a second behind it', 'relief.jpg', jpeg({ after: jpeg() })),
  file('a picture of the web', 'logo.webp', webp()),
  file(
    'a picture of the web with its data',
    'logo2.webp',
    webp([webpChunk('VP8X', Buffer.alloc(10)), webpChunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 0x88, 0x88, 8]))]),
  ),
  file('notes', 'notes.txt', 'Réunion du 3 mars : 5 < 7, R&D, <à compléter>.\r\n- point 1\n'),
  file('notes of an older Windows', 'anciennes notes.txt', Buffer.from('R\xe9union du conseil \x80 12', 'latin1')),
  file('a table', 'effectifs.csv', 'mission;effectif;écart\nA;12;-3\nB;7;+2\n'),
  file('a table as a spreadsheet declares it', 'tableau.csv', '\uFEFFnom,total\n"Dupré, A.",=B2+1\n', {
    mediaType: 'application/vnd.ms-excel',
  }),
];
