import { deflateSync } from 'node:zlib';

/** A PDF of these objects, the first of which is the catalogue. */
export function pdf(objects: readonly string[] = [], { catalogue = '', trailer = '', after = '' } = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...objects,
  ];
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = all.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n${after}`;
  return Buffer.from(text, 'latin1');
}

/** Objects packed into a stream, where a reader finds them and an eye does not. */
export function packedObjects(objects: readonly string[], filter: 'flate' | 'hexAndFlate' = 'flate'): string {
  const heads: string[] = [];
  let at = 0;
  for (const [index, object] of objects.entries()) {
    heads.push(`${20 + index} ${at}`);
    at += object.length + 1;
  }
  const head = `${heads.join(' ')} `;
  const content = deflateSync(Buffer.from(`${head}${objects.join(' ')}`, 'latin1'));
  const isHex = filter === 'hexAndFlate';
  const data = isHex ? `${content.toString('hex')}>` : content.toString('latin1');
  const filters = isHex ? '[/ASCIIHexDecode /FlateDecode]' : '/FlateDecode';
  return `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter ${filters} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}
