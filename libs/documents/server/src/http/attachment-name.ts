/** A header that names a file to save (RFC 6266): plain letters for old readers, and the name itself, encoded (RFC 5987). */
export function attachmentNamed(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*!]/g, hexadecimal);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function hexadecimal(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
