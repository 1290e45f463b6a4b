import type { FileFault } from '@maillage/documents-domain';
import { hasMarkup } from './signatures.js';
import { objectStreamsOf, withoutStreams } from './pdf-streams.js';

/** What a reader would run, fetch, send or unpack. Long enough that bytes of a picture do not say it by chance. */
const acting: readonly [RegExp, FileFault][] = [
  [/\/Encrypt(?![A-Za-z])/, 'encrypted'],
  [/\/JavaScript(?![A-Za-z])/, 'activeContent'],
  [/\/(?:Launch|SubmitForm|ImportData|Rendition|RichMedia|GoToE|GoToR)(?![A-Za-z])/, 'activeContent'],
  [/\/EmbeddedFiles?(?![A-Za-z])/, 'embeddedFile'],
  [/\/FileAttachment(?![A-Za-z])/, 'embeddedFile'],
];
/** Short ones are looked for among the objects alone. */
const actingAmongObjects: readonly [RegExp, FileFault][] = [
  [/\/(?:JS|AA|XFA)(?![A-Za-z])/, 'activeContent'],
  [/\/EF(?![A-Za-z])/, 'embeddedFile'],
];

export function pdfFault(bytes: Buffer): FileFault | undefined {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return 'notWhatItSays';
  const raw = bytes.toString('latin1');
  const end = raw.lastIndexOf('%%EOF');
  if (end < 0 || !raw.slice(Math.max(end - 4_096, 0), end).includes('startxref')) return 'damaged';
  if (/[^\s\0]/.test(raw.slice(end + 5))) return 'trailingContent';
  if (hasMarkup(bytes)) return 'markup';
  const streams = objectStreamsOf(raw, bytes);
  if (typeof streams === 'string') return streams;
  const objects = [withoutStreams(raw), ...streams].map(withPlainNames).join('\n');
  return (
    faultIn(withPlainNames(raw), acting) ??
    faultIn(objects, [...acting, ...actingAmongObjects]) ??
    openingFault(objects)
  );
}

function faultIn(text: string, signs: readonly [RegExp, FileFault][]): FileFault | undefined {
  return signs.find(([sign]) => sign.test(text))?.[1];
}

/** A name may write any of its letters as a number. */
function withPlainNames(text: string): string {
  return text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const mostOpenings = 20;

/** What is done when the document opens: to show a page of it, and nothing else. */
function openingFault(objects: string): FileFault | undefined {
  const openings = objects.match(/\/OpenAction\s*[\s\S]{0,400}/g) ?? [];
  if (openings.length > mostOpenings) return 'activeContent';
  for (const opening of openings) {
    const what = opening.slice('/OpenAction'.length).trimStart();
    const [, number] = /^(\d{1,10})\s+\d{1,5}\s+R/.exec(what) ?? [];
    const action = number === undefined ? what : objectOf(objects, number);
    const isPage = /^\s*\[/.test(action) || /^\s*<<[^>]*\/GoTo(?![A-Za-z])/.test(action);
    if (!isPage) return 'activeContent';
  }
  return undefined;
}

function objectOf(objects: string, number: string): string {
  return new RegExp(`(?:^|\\s)${number}\\s+\\d+\\s+obj([\\s\\S]{0,400})`).exec(objects)?.[1] ?? '';
}
