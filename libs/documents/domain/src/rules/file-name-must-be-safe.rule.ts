import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { kindOfName } from '../accepted-types.js';
import type { FileFault } from '../file-fault.js';
import { longestFileName } from '../file-limits.js';

/** What no name needs and a disk, a terminal, a header or an eye would obey. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;
const obeyed = /[/\\:*?"<>|]/;
/** Signs that look like the dot or the slash of a name, and are none. */
const lookalike = /[\u2024\uFE52\uFF0E\u2044\u2215\uFF0F\uFF3C\u29F8]/u;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const encoded = /%(?:00|2e|2f|5c|0a|0d)/i;

/** Endings that run, or that a browser shows as a page, wherever they stand in a name. */
const dangerous = new Set(
  (
    'exe com scr pif bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta msi msp mst cpl dll sys reg lnk url scf inf jar ' +
    'class app dmg pkg deb rpm sh bash run elf apk htm html xhtml shtml mht mhtml svg svgz xml xsl xslt php phtml php5 ' +
    'asp aspx jsp cgi pl py rb swf docm dotm xlsm xltm xlam pptm potm ppsm sldm iso img vhd cab zip rar 7z tar gz'
  ).split(' '),
);

export type FileVerdict = Verdict<'documentRefused'>;

/** @param fileName with its ending, without a folder */
export function fileNameMustBeSafe(fileName: string): FileVerdict {
  return firstRefusal(
    () => (Array.from(fileName).length > longestFileName ? refusedFile('nameTooLong') : allowed),
    () => (isPlain(fileName) ? allowed : refusedFile('nameUnsafe')),
    () => (kindOfName(fileName) === undefined ? refusedFile('typeNotAccepted') : allowed),
    () => (hasDangerousPart(fileName) ? refusedFile('nameHasTwoTypes') : allowed),
  );
}

export function refusedFile(fault: FileFault): FileVerdict {
  return refused('documentRefused', { fault });
}

function isPlain(name: string): boolean {
  if (name === '' || name !== name.trim() || name.startsWith('.') || name.endsWith('.')) return false;
  if (hidden.test(name) || obeyed.test(name) || lookalike.test(name) || encoded.test(name)) return false;
  return !reserved.test(name) && !name.includes('..') && !/\s{4,}/.test(name);
}

function hasDangerousPart(name: string): boolean {
  const [, ...endings] = name.toLowerCase().split('.');
  return endings.slice(0, -1).some((ending) => dangerous.has(ending.trim()));
}
