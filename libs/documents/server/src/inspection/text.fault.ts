import type { FileFault } from '@maillage/documents-domain';
import { beginsWith, isArchive, isCompound, isExecutable } from './signatures.js';

/** What readers of text do not show: of these, tabs, line ends and page breaks alone are text. */
const control = /[^\P{Cc}\t\n\r\f]/u;
const turning = /[\u202A-\u202E\u2066-\u2069]/u;
const page =
  /<\s{0,9}\/?\s{0,9}(?:script|html|head|body|iframe|frame|object|embed|applet|svg|math|img|image|video|audio|meta|link|style|form|input|base|a\s|div|table|template|!doctype|!\[cdata|!--|\?xml|\?php|%)/i;
/** `<` and the like in UTF-7, as a reader that guesses would read them. */
const hiddenMarkup = /\+(?:ADw|AD4|ACI|AHs)/;
const otherFormat = /^\s*(?:%PDF-|%!PS|\{\\rtf|\[InternetShortcut\]|\[Desktop Entry\]|<%|MIME-Version:|@echo off)/i;
const mailPage = /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):/im;
/** What a cell that is an order says: to another program, or to fetch something. */
const order =
  /\|[^|]{0,200}!|\b(?:hyperlink|webservice|importxml|importdata|importhtml|importrange|importfeed|dde|call|exec|register\.id|filterxml|encodeurl)\s{0,9}\(/i;

export function textFault(bytes: Buffer): FileFault | undefined {
  if (isArchive(bytes) || isCompound(bytes)) return 'notWhatItSays';
  if (isExecutable(bytes)) return 'executable';
  const isWide = beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
  if (isWide || bytes.includes(0)) return 'encoding';
  const text = textOf(bytes);
  if (text === undefined || control.test(text) || turning.test(text)) return 'encoding';
  if (hiddenMarkup.test(text)) return 'encoding';
  if (otherFormat.test(text) || mailPage.test(text.slice(0, 2_048))) return 'notWhatItSays';
  if (page.test(text)) return 'markup';
  return hasOrder(text) ? 'activeContent' : undefined;
}

/** A cell that begins as a formula does, behind blanks and a quote: from its sign to its end. */
const formula = /(?:^|[\n\r;,\t])[^\S\n\r\t]*(?:["'][^\S\n\r\t]*)?([=+@-][^\n\r;,\t]*)/g;

/** Whether a cell begins as a formula does, and gives an order. Cells are not taken apart: a file may be nothing but signs. */
function hasOrder(text: string): boolean {
  for (const [, said = ''] of text.matchAll(formula)) if (order.test(said)) return true;
  return false;
}

/** UTF-8, or the Windows letters that spreadsheets of this country still write. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 may still be text: asked below.
  }
  const isWindows = bytes.every((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  return isWindows ? bytes.toString('latin1').replaceAll(/[\u0080-\u009F]/g, '’') : undefined;
}
