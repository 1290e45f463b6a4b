import { zip, type ZipEntry, type ZipOddities } from './zip-bytes.js';

export type OfficeKind = 'docx' | 'xlsx' | 'pptx';
export type OpenKind = 'odt' | 'ods' | 'odp';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const mains: Readonly<Record<OfficeKind, { path: string; type: string; body: string }>> = {
  docx: {
    path: 'word/document.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    body: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Compte rendu &amp; décisions</w:t></w:r></w:p></w:body></w:document>',
  },
  xlsx: {
    path: 'xl/workbook.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    body: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="Suivi" sheetId="1"/></sheets></workbook>',
  },
  pptx: {
    path: 'ppt/presentation.xml',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    body: '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
  },
};

export interface OfficeMore {
  readonly parts?: readonly ZipEntry[];
  /** In place of what the kind says. */
  readonly mainType?: string;
  readonly body?: string;
  readonly relations?: string;
  readonly oddities?: ZipOddities;
}

export function office(kind: OfficeKind, more: OfficeMore = {}): Buffer {
  const { path, type, body } = mains[kind];
  const { parts = [], mainType = type, relations, oddities } = more;
  const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${path}" ContentType="${mainType}"/></Types>`;
  const root = relationships(`<Relationship Id="rId1" Type="${officeRelationship}/officeDocument" Target="${path}"/>`);
  const [folder = '', file = ''] = path.split('/');
  return zip(
    [
      { name: '[Content_Types].xml', content: types },
      { name: '_rels/.rels', content: root },
      { name: path, content: head + (more.body ?? body) },
      ...(relations === undefined ? [] : [{ name: `${folder}/_rels/${file}.rels`, content: relationships(relations) }]),
      ...parts,
    ],
    oddities,
  );
}

export function relationships(inner: string): string {
  return `${head}<Relationships xmlns="${relationshipNamespace}">${inner}</Relationships>`;
}

export function outward(type: string, target: string, mode = 'External'): string {
  return `<Relationship Id="rId9" Type="${officeRelationship}/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

const openTypes: Readonly<Record<OpenKind, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
};

const openNamespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';

export function openDocument(
  kind: OpenKind,
  more: { body?: string; parts?: readonly ZipEntry[]; type?: string; manifest?: string; oddities?: ZipOddities } = {},
): Buffer {
  const { body = '<text:p>Compte rendu</text:p>', parts = [], type = openTypes[kind], manifest = '' } = more;
  return zip(
    [
      { name: 'mimetype', content: type, stored: true },
      {
        name: 'content.xml',
        content: `${head}<office:document-content ${openNamespaces}>${body}</office:document-content>`,
      },
      {
        name: 'META-INF/manifest.xml',
        content: `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
      },
      ...parts,
    ],
    more.oddities,
  );
}
