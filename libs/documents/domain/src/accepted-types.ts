/** The kinds of files that are taken, by the ending of their names. */
export const fileKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'png',
  'jpeg',
  'webp',
  'txt',
  'csv',
] as const;
export type FileKind = (typeof fileKinds)[number];

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** What a file of each kind is served as. */
export const mediaTypeOf: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${open}.text`,
  ods: `${open}.spreadsheet`,
  odp: `${open}.presentation`,
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain',
  csv: 'text/csv',
};

const otherEndings: Readonly<Record<string, FileKind>> = { jpg: 'jpeg' };

/** What browsers say of a file besides its own type, where their system does not know better. */
const alsoDeclared: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  csv: ['text/plain', 'application/csv', 'application/vnd.ms-excel'],
  jpeg: ['image/jpg', 'image/pjpeg'],
};

/** The kind that a name's ending announces. */
export function kindOfName(fileName: string): FileKind | undefined {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return fileKinds.find((kind) => kind === ending) ?? otherEndings[ending];
}

/** Whether a declared type is one of this kind, or says nothing. */
export function isDeclaredAs(kind: FileKind, mediaType: string): boolean {
  const [bare = ''] = mediaType.toLowerCase().split(';');
  const declared = bare.trim();
  const says = declared !== '' && declared !== 'application/octet-stream';
  return !says || declared === mediaTypeOf[kind] || alsoDeclared[kind]?.includes(declared) === true;
}
