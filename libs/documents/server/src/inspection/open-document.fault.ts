import { type FileFault, mediaTypeOf } from '@maillage/documents-domain';
import { type PackagePart, partsOf } from './package-parts.js';
import { faultAmongTags, xmlOf, type XmlTag } from './part-text.js';
import { isArchive, isCompound } from './signatures.js';

type OpenKind = 'odt' | 'ods' | 'odp';

const usualParts =
  /(?:^|\/)(?:[^/]+\.(?:xml|rdf|png|jpe?g|gif|bmp|svg|svm|emf|wmf|webp|ttf|otf|woff2?|mp4|mp3|wav)|layout-cache|mimetype|thumbnail|manifest|[^/.]+)$/i;

export function openDocumentFault(kind: OpenKind, bytes: Buffer): FileFault | undefined {
  const parts = partsOf(bytes);
  if (typeof parts === 'string') return parts;
  const [first] = parts;
  if (first?.name !== 'mimetype' || first.content.toString('latin1') !== mediaTypeOf[kind]) return 'notWhatItSays';
  if (!parts.some(({ name }) => name === 'content.xml')) return 'notWhatItSays';
  for (const part of parts) {
    const fault = partFault(part);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function partFault({ name, content }: PackagePart): FileFault | undefined {
  if (/^(?:Basic|Scripts|Dialogs)\//i.test(name) && !name.endsWith('/')) return 'macros';
  if (isCompound(content) || isArchive(content)) return 'embeddedFile';
  if (!name.endsWith('/') && !usualParts.test(name)) return 'unexpectedPart';
  if (!/\.(?:xml|rdf|svg)$/i.test(name)) return undefined;
  const xml = xmlOf(content);
  if (xml === undefined) return 'encoding';
  if (/manifest\.xml$/i.test(name) && /encryption-data/i.test(xml)) return 'encrypted';
  return faultAmongTags(xml, tagFault);
}

function tagFault({ name, fullName, attribute }: XmlTag): FileFault | undefined {
  if (name === 'event-listener' || name === 'script' || name === 'foreignObject') return 'macros';
  if (/^dde-|^applet$|^plugin$/.test(name)) return 'activeContent';
  return linkFault(fullName, attribute('href'));
}

/** Only links that a person follows may lead out of a document; the template it was made of is a name on a disk. */
function linkFault(tag: string, target: string): FileFault | undefined {
  if (/^\s*(?:vnd\.sun\.star\.script|macro|javascript|vbscript|service|slot|\.uno):/i.test(target)) return 'macros';
  const isOutside = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(target);
  if (!isOutside) return undefined;
  if (tag === 'text:a' || tag === 'draw:a' || tag === 'a') {
    return /^(?:https?:\/\/|mailto:|tel:)/i.test(target) ? undefined : 'externalReference';
  }
  const isTemplate = tag === 'meta:template' && /^file:\/\/\/[a-z]/i.test(target);
  return isTemplate ? undefined : 'externalReference';
}
