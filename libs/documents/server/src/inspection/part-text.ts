import type { FileFault } from '@maillage/documents-domain';

/** A part written in XML as text, or undefined when it is written in a way that readers may take differently. */
export function xmlOf(content: Buffer): string | undefined {
  const text = content.includes(0) ? undefined : decoded(content);
  if (text === undefined) return undefined;
  const [, encoding = 'utf-8'] = /^\uFEFF?\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/i.exec(text) ?? [];
  const isUsual = /^(?:utf-?8|us-ascii)$/i.test(encoding);
  return isUsual && !/<!(?:DOCTYPE|ENTITY)/i.test(text) ? text : undefined;
}

function decoded(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** With its prefix, as written. */
  readonly fullName: string;
  /** The value as a reader has it, of an attribute named without its prefix; empty without it. */
  attribute(name: string): string;
}

const tag = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Shows the opening tags of a part in order, until one is found at fault.
 *
 * @returns `damaged` as well where something opens that could not be read as a tag: a reader might know better
 */
export function faultAmongTags(xml: string, look: (tag: XmlTag) => FileFault | undefined): FileFault | undefined {
  const text = withoutAsides(xml);
  const opened = text.match(/<[^/?!]/g)?.length ?? 0;
  let read = 0;
  for (const [, fullName = '', written = ''] of text.matchAll(tag)) {
    read += 1;
    const name = bareName(fullName);
    const fault = look({ fullName, name, attribute: (key) => valueIn(written, key) });
    if (fault !== undefined) return fault;
  }
  return read === opened ? undefined : 'damaged';
}

function valueIn(written: string, name: string): string {
  for (const [, key = '', double, single] of written.matchAll(attribute)) {
    if (bareName(key) === name) return withoutEntities(double ?? single ?? '');
  }
  return '';
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Without comments and plain data, in which nothing opens. */
function withoutAsides(xml: string): string {
  let [text, at] = ['', 0];
  for (;;) {
    const [start, end] = nextAside(xml, at);
    if (start < 0) return text + xml.slice(at);
    text += xml.slice(at, start);
    if (end < 0) return text;
    at = end;
  }
}

function nextAside(xml: string, from: number): [start: number, end: number] {
  const start = xml.indexOf('<!', from);
  if (start < 0) return [-1, -1];
  const close = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>';
  const end = xml.indexOf(close, start + 2);
  return [start, end < 0 ? -1 : end + close.length];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi,
    (whole: string, decimal?: string, hex?: string, word?: string) => {
      if (word !== undefined) return named[word.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
