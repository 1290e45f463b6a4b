import type { FileFault } from '@maillage/documents-domain';
import { type PackagePart, partsOf } from './package-parts.js';
import { faultAmongTags, xmlOf, type XmlTag } from './part-text.js';
import { isArchive, isCompound } from './signatures.js';

type OfficeKind = 'docx' | 'xlsx' | 'pptx';

const mainType: Readonly<Record<OfficeKind, string>> = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  pptx: 'presentationml.presentation.main+xml',
};
const mainFolder: Readonly<Record<OfficeKind, string>> = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' };

/** Endings of parts that these packages hold. Whatever else is in one is no part of a document. */
const usualParts =
  /\.(?:xml|rels|vml|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|wdp|bin|xlsx|odttf|fntdata|psmdcp|mp4|m4v|mov|m4a|mp3|wav|thmx|glb)$/i;

export function officeFault(kind: OfficeKind, bytes: Buffer): FileFault | undefined {
  return packageFault(kind, bytes, { isInside: false });
}

function packageFault(kind: OfficeKind, bytes: Buffer, { isInside }: { isInside: boolean }): FileFault | undefined {
  const parts = partsOf(bytes);
  if (typeof parts === 'string') return parts;
  const types = parts.find(({ name }) => name === '[Content_Types].xml');
  const said = types === undefined ? undefined : xmlOf(types.content);
  if (said === undefined) return 'notWhatItSays';
  if (/macroEnabled|vbaProject|macrosheet|vbaData/i.test(said)) return 'macros';
  if (!said.includes(mainType[kind]) || !parts.some(({ name }) => name.startsWith(mainFolder[kind]))) {
    return 'notWhatItSays';
  }
  for (const part of parts) {
    const fault = partFault(part, isInside);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function partFault(part: PackagePart, isInside: boolean): FileFault | undefined {
  const { name, content } = part;
  if (name.endsWith('/') && content.length === 0) return undefined;
  if (/vba(?:project|data)|macrosheets?\//i.test(name)) return 'macros';
  if (/activex|customui|\/ctrlprops\//i.test(name)) return 'activeContent';
  if (isCompound(content)) return 'embeddedFile';
  if (!usualParts.test(name)) return 'unexpectedPart';
  if (isArchive(content)) {
    const isSheetOfChart = !isInside && /\/embeddings\/[^/]+\.xlsx$/i.test(name);
    return isSheetOfChart ? packageFault('xlsx', content, { isInside: true }) : 'embeddedFile';
  }
  return /\.(?:xml|rels|vml|svg)$/i.test(name) ? writtenFault(part) : undefined;
}

function writtenFault({ name, content }: PackagePart): FileFault | undefined {
  const xml = xmlOf(content);
  if (xml === undefined) return 'encoding';
  if (/\.rels$/i.test(name)) return faultAmongTags(xml, relationFault);
  if (/<(?:\w+:)?(?:script|handler|foreignObject)\b/i.test(xml)) return 'markup';
  if (/<(?:\w+:)?(?:ddeLink|oleLink|altChunk)\b/i.test(xml)) return 'externalReference';
  return ordersOfFields(xml) ? 'activeContent' : undefined;
}

/** Only links that a person follows may lead out of a document. */
function relationFault({ name, attribute }: XmlTag): FileFault | undefined {
  if (name !== 'Relationship') return undefined;
  const [type, target] = [attribute('Type'), attribute('Target')];
  if (/vbaProject|macro|activeX|\/control$|aFChunk/i.test(type)) return 'activeContent';
  if (!isOutside(attribute('TargetMode'), target)) return undefined;
  const isLink = /\/hyperlink$/i.test(type) && /^(?:https?:\/\/|mailto:|tel:|#)/i.test(target);
  return isLink ? undefined : 'externalReference';
}

function isOutside(mode: string, target: string): boolean {
  return mode.toLowerCase() === 'external' || /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(target);
}

/** Fields whose instructions reach another program or place; runs may cut them anywhere. */
function ordersOfFields(xml: string): boolean {
  const runs = [...xml.matchAll(/<(?:\w+:)?instrText[^<>]*>([^<]*)</g)].map(([, text = '']) => text);
  const simple = [...xml.matchAll(/<(?:\w+:)?fldSimple[^<>]*\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  const instructions = `${runs.join('')} ${simple.join(' ')}`;
  return /\b(?:DDE|DDEAUTO|MACROBUTTON|AUTOTEXTLIST)\b|INCLUDE(?:TEXT|PICTURE)\s+(?:&quot;|")?\s*(?:https?:|\\\\|file:)/i.test(
    instructions,
  );
}
