import { type Format, pronom, ukjent } from './pronom.js';

const er = (b: Buffer, ved: number, tegn: string): boolean =>
  b.length >= ved + tegn.length && b.toString('latin1', ved, ved + tegn.length) === tegn;

const MAGI: readonly (readonly [start: string, id: string])[] = [
  ['II*\0', 'fmt/353'],
  ['MM\0*', 'fmt/353'],
  ['GIF87a', 'fmt/3'],
  ['GIF89a', 'fmt/4'],
  ['fLaC', 'fmt/279'],
  ['7z\xbc\xaf\x27\x1c', 'fmt/484'],
  ['Rar!\x1a\x07\x00', 'fmt/411'],
  ['Rar!\x1a\x07\x01\x00', 'fmt/613'],
  ['\x1f\x8b\x08', 'x-fmt/266'],
  ['L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F', 'x-fmt/428'],
  ['\xce\xfa\xed\xfe', 'fmt/692'],
  ['\xfe\xed\xfa\xce', 'fmt/692'],
  ['\xcf\xfa\xed\xfe', 'fmt/693'],
  ['\xfe\xed\xfa\xcf', 'fmt/693'],
];

/** Formats told by the first bytes alone. Undefined: none of ours, ask the next one. */
export function binaerFormat(b: Buffer): Format | undefined {
  const treff = MAGI.find(([start]) => er(b, 0, start));
  if (treff !== undefined) return pronom(treff[1]);
  if (er(b, 0, '\x89PNG\r\n\x1a\n')) return pronom(png(b));
  if (er(b, 0, '\xff\xd8\xff')) return pronom(jpeg(b));
  if (er(b, 0, '\0\0\0\x0cjP  \r\n\x87\n')) return pronom(er(b, 20, 'jpx ') ? 'fmt/151' : 'x-fmt/392');
  if (er(b, 0, 'RIFF')) return riff(b);
  if (er(b, 0, 'OggS')) return pronom(ogg(b));
  if (er(b, 0, '\x1a\x45\xdf\xa3')) return ebml(b);
  if (er(b, 4, 'ftyp')) return isoMedia(b);
  // QuickTime from before there was a ftyp atom.
  if (/^(?:moov|mdat|wide|pnot)$/.test(b.toString('latin1', 4, 8))) return pronom('x-fmt/384');
  if (er(b, 0, 'BZh') && er(b, 4, '1AY&SY')) return pronom('x-fmt/268');
  if (er(b, 257, 'ustar')) return pronom('x-fmt/265');
  if (er(b, 0, 'BM')) return bmp(b);
  if (er(b, 0, '\0\0\x01\xba')) return pronom(((b[4] ?? 0) & 0xc0) === 0x40 ? 'x-fmt/386' : 'x-fmt/385');
  if (er(b, 0, 'ID3') || erMp3Ramme(b)) return pronom('fmt/134');
  return program(b);
}

// PNG 1.1 brought iCCP, sRGB and sPLT, 1.2 brought iTXt: PRONOM tells the versions apart by these chunks.
function png(b: Buffer): string {
  let id = 'fmt/11';
  let ved = 8;
  while (ved + 8 <= b.length) {
    const type = b.toString('latin1', ved + 4, ved + 8);
    if (type === 'iTXt') return 'fmt/13';
    if (type === 'iCCP' || type === 'sRGB' || type === 'sPLT') id = 'fmt/12';
    ved += 12 + b.readUInt32BE(ved);
  }
  return id;
}

const EXIF: Readonly<Record<string, string>> = {
  '0200': 'x-fmt/398',
  '0210': 'x-fmt/390',
  '0220': 'x-fmt/391',
  '0221': 'fmt/645',
};

function jpeg(b: Buffer): string {
  if (b[3] === 0xe0 && er(b, 6, 'JFIF\0')) {
    return ({ 0: 'fmt/42', 1: 'fmt/43', 2: 'fmt/44' } as const)[b[12] ?? -1] ?? 'fmt/41';
  }
  if (b[3] === 0xe1 && er(b, 6, 'Exif\0\0')) {
    // Tag 0x9000 ExifVersion, type UNDEFINED, four bytes, in either byte order.
    const liten = b.indexOf('009007000400000030', 'hex');
    const stor = b.indexOf('900000070000000430', 'hex');
    const ved = Math.max(liten, stor);
    const versjon = ved < 0 ? '' : b.toString('latin1', ved + 8, ved + 12);
    return versjon.startsWith('023') ? 'fmt/1507' : (EXIF[versjon] ?? 'fmt/41');
  }
  return 'fmt/41';
}

function riff(b: Buffer): Format | undefined {
  if (er(b, 8, 'AVI ')) return pronom('fmt/5');
  if (er(b, 8, 'WEBP')) {
    if (er(b, 12, 'VP8L')) return pronom('fmt/567');
    return pronom(er(b, 12, 'VP8X') ? 'fmt/568' : 'fmt/566');
  }
  if (!er(b, 8, 'WAVE')) return undefined;
  let ved = 12;
  while (ved + 10 <= b.length) {
    const lengde = b.readUInt32LE(ved + 4);
    if (er(b, ved, 'fmt ')) {
      if (lengde === 16) return pronom('fmt/141');
      return pronom(b.readUInt16LE(ved + 8) === 0xfffe ? 'fmt/143' : 'fmt/142');
    }
    ved += 8 + lengde + (lengde % 2);
  }
  return pronom('fmt/6');
}

function ogg(b: Buffer): string {
  const start = b.subarray(0, 128).toString('latin1');
  if (start.includes('\x01vorbis')) return 'fmt/203';
  return start.includes('OpusHead') ? 'fmt/946' : 'fmt/944';
}

function ebml(b: Buffer): Format | undefined {
  const start = b.subarray(0, 64).toString('latin1');
  if (start.includes('webm')) return pronom('fmt/573');
  return start.includes('matroska') ? pronom('fmt/569') : undefined;
}

function isoMedia(b: Buffer): Format {
  const merke = b.toString('latin1', 8, 12);
  if (merke === 'qt  ') return pronom('x-fmt/384');
  if (merke === 'avif' || merke === 'avis') return ukjent('image/avif', 'AV1 Image File Format');
  if (/^(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(merke)) {
    return { ...pronom('fmt/1101'), mimeType: merke.startsWith('hei') ? 'image/heic' : 'image/heif' };
  }
  return merke.startsWith('M4A') ? { ...pronom('fmt/199'), mimeType: 'audio/mp4' } : pronom('fmt/199');
}

function bmp(b: Buffer): Format | undefined {
  // "BM" is also how a text may start: the reserved field and the header's size must agree.
  if (b.length < 34 || b.readUInt32LE(6) !== 0) return undefined;
  if (b.readUInt32LE(14) === 40) return pronom(b.readUInt32LE(30) === 3 ? 'fmt/117' : 'fmt/116');
  const id = ({ 12: 'fmt/115', 108: 'fmt/118', 124: 'fmt/119' } as const)[b.readUInt32LE(14)];
  return id === undefined ? undefined : pronom(id);
}

const KBPS = {
  3: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const HZ = [44100, 48000, 32000] as const;

/** Length in bytes of the MPEG layer 3 frame that starts at `ved`, or 0. */
function rammelengde(b: Buffer, ved: number): number {
  if (ved + 4 > b.length) return 0;
  const hode = b.readUInt32BE(ved);
  const versjon = (hode >>> 19) & 3; // 3 MPEG-1, 2 MPEG-2, 0 MPEG-2.5
  if (hode >>> 21 !== 0x7ff || versjon === 1 || ((hode >>> 17) & 3) !== 1) return 0;
  const kbps = KBPS[versjon === 3 ? 3 : 2][((hode >>> 12) & 15) - 1];
  const hz = HZ[(hode >>> 10) & 3];
  if (kbps === undefined || hz === undefined) return 0;
  const [prove, rate] = versjon === 3 ? [144, hz] : [72, hz / (versjon === 2 ? 2 : 4)];
  return Math.floor((prove * kbps * 1000) / rate) + ((hode >>> 9) & 1);
}

// Two frames in a row: eleven set bits alone are found in anything.
function erMp3Ramme(b: Buffer): boolean {
  const lengde = rammelengde(b, 0);
  return lengde > 0 && rammelengde(b, lengde) > 0;
}

function program(b: Buffer): Format | undefined {
  if (er(b, 0, '\x7fELF')) {
    const stor = b[5] === 2;
    if (b[4] === 2) return pronom(stor ? 'fmt/691' : 'fmt/690');
    return pronom(stor ? 'fmt/689' : 'fmt/688');
  }
  if (er(b, 0, '\xca\xfe\xba\xbe') && b.length >= 8) {
    // The same four bytes start a universal Mach-O (number of parts) and a Java class (version, 45 and up).
    return pronom(b.readUInt32BE(4) < 40 ? 'fmt/693' : 'x-fmt/415');
  }
  if (!er(b, 0, 'MZ') || b.length < 28) return undefined;
  const pe = b.length >= 64 ? b.readUInt32LE(60) : 0;
  if (pe > 0 && er(b, pe, 'PE\0\0')) {
    const magi = pe + 26 <= b.length ? b.readUInt16LE(pe + 24) : 0;
    if (magi === 0x10b) return pronom('fmt/899');
    return pronom(magi === 0x20b ? 'fmt/900' : 'x-fmt/411');
  }
  // A text may start with MZ; a program has control characters in its header.
  return b.subarray(0, 256).some((tegn) => tegn < 9) ? pronom('x-fmt/409') : undefined;
}
