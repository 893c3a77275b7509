import { deflateRawSync, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

// Files for tests, friendly and hostile.

/** A ZIP file with these entries in this order; `mimetype` is stored, the rest deflated. */
export const zip = (poster: Readonly<Record<string, string | Buffer>>): Buffer => {
  const lokale: Buffer[] = [];
  const katalog: Buffer[] = [];
  let ved = 0;
  for (const [navn, innhold] of Object.entries(poster)) {
    const lagret = navn === 'mimetype';
    const data = lagret ? Buffer.from(innhold) : deflateRawSync(innhold);
    const felles = Buffer.alloc(26); // from "version needed" to the extra field's length
    felles.writeUInt16LE(20, 0);
    felles.writeUInt16LE(lagret ? 0 : 8, 4);
    felles.writeUInt32LE(data.length, 14);
    felles.writeUInt32LE(Buffer.byteLength(innhold), 18);
    felles.writeUInt16LE(Buffer.byteLength(navn), 22);
    const slutt = Buffer.alloc(14);
    slutt.writeUInt32LE(ved, 10);
    const lokal = Buffer.concat([Buffer.from('PK\x03\x04'), felles, Buffer.from(navn), data]);
    katalog.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), felles, slutt, Buffer.from(navn));
    lokale.push(lokal);
    ved += lokal.length;
  }
  const liste = Buffer.concat(katalog);
  const ende = Buffer.alloc(22);
  ende.write('PK\x05\x06', 'latin1');
  ende.writeUInt16LE(lokale.length, 8);
  ende.writeUInt16LE(lokale.length, 10);
  ende.writeUInt32LE(liste.length, 12);
  ende.writeUInt32LE(ved, 16);
  return Buffer.concat([...lokale, liste, ende]);
};

/** A Word document with these paragraphs, each word divided in two runs. */
export const docx = (...avsnitt: readonly string[]): Buffer => {
  const loep = (tekst: string) =>
    tekst
      .match(/.{1,3}/gsu)
      ?.map((t) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${t}</w:t></w:r>`)
      .join('') ?? '';
  const kropp = avsnitt.map((a) => `<w:p>${loep(a)}</w:p>`).join('');
  return zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${kropp}</w:body></w:document>`,
  });
};

/** A PDF with one page for each text. */
export const pdf = (sider: readonly string[], valg: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const dokument = new PDFDocument({ ...valg, autoFirstPage: false });
    const biter: Buffer[] = [];
    dokument.on('data', (bit: Buffer) => biter.push(bit));
    dokument.on('end', () => resolve(Buffer.concat(biter)));
    for (const side of sider) dokument.addPage().font('Helvetica').text(side);
    dokument.end();
  });

/** A PDF of these objects, numbered from 1; the first is the catalogue. Without a cross-reference table: readers mend it. */
const raaPdf = (...objekter: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objekter.flatMap((o, i) => [
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(o),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ]);

const stroem = (ordbok: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${ordbok} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

const enSide = (innhold: Buffer, xobjekter = ''): readonly (string | Buffer)[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << ${xobjekter} >> >> >>`,
  innhold,
];

/** A small PDF whose page unpacks to `megabyte` of spaces, by `lag` layers of compression. */
export const utpakkingsbombe = (megabyte: number, lag: number): Buffer => {
  let data: Buffer = Buffer.alloc(megabyte * 1024 * 1024, 0x20);
  for (let i = 0; i < lag; i++) data = deflateSync(data);
  const filtre = Array.from({ length: lag }, () => '/FlateDecode').join(' ');
  return raaPdf(...enSide(stroem(`/Filter [${filtre}]`, data)));
};

/** A PDF whose page draws a form ten times, which draws a form ten times, and so on: ten to the power of `dybde`. */
export const gjentakelsesbombe = (dybde: number): Buffer => {
  const ti = (nr: number) => Buffer.from(`/F${nr} Do `.repeat(10));
  const former = Array.from({ length: dybde }, (_, i) =>
    stroem(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /F${i + 1} ${i + 6} 0 R >> >>`,
      i === dybde - 1 ? Buffer.from('BT /H 1 Tf (a) Tj ET') : ti(i + 1),
    ),
  );
  return raaPdf(...enSide(stroem('', ti(0)), '/F0 5 0 R'), ...former);
};

/** A PDF that says it has a thousand million pages, in a tree that goes in a ring. */
export const ringbombe = (): Buffer =>
  raaPdf(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 1000000000 >>',
    '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 1000000000 >>',
  );
