import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { FilFeil } from './feil.js';
import type {
  Bytestroem,
  Delelager,
  Fillager,
  Kontrollsvar,
  Lest,
  Mottaksvalg,
  Mottatt,
  MottaValg,
  Omraade,
} from './fillager.js';
import { hashStroem } from './hash.js';
import { Mellomlager } from './mellomlager.js';
import { type Innhold, innkatalog, Mottak } from './mottak.js';
import { erSjekksum, filsti, krevSjekksum, krevVirksomhet, noekkel } from './noekkel.js';
import { krevOmraade } from './omraade.js';

export interface S3Valg extends Mottaksvalg {
  readonly boette: string;
  /** Put before every object name, such as `felles/`. */
  readonly prefiks?: string | undefined;
  /**
   * Directory where larger uploads and files that come in parts lie until they are checked. Processes that shall be
   * able to go on with each other's transfers share it.
   */
  readonly innkatalog: string;
  /** Endpoint, region and credentials; what is left out the SDK finds in the environment. */
  readonly klient?: S3ClientConfig | undefined;
}

/** One PUT takes at most 5 GiB (Amazon S3 limits); larger documents are refused as `for-stor`. */
const MAKS_PUT = 5 * 1024 ** 3;

/**
 * Objects `<prefiks><virksomhet>/<ab>/<sha256>`. Bytes are checked locally first and sent as one PUT that carries
 * their SHA-256 both in the signature and as checksum, so the server refuses anything else; the stored object is asked
 * for afterwards. A service that has versioning and Object Lock keeps what `fjern` removes: that is its setting.
 */
export async function s3Lager(valg: S3Valg): Promise<Fillager> {
  const klient = new S3Client({
    ...valg.klient,
    // The SDK's own checksums turn a stream into aws-chunked, which servers have been seen to store as it came.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const inn = await innkatalog(valg.innkatalog);
  return new S3lager(klient, valg, inn, new Mottak(inn, valg));
}

class S3lager implements Fillager {
  private readonly klient: S3Client;
  private readonly boette: string;
  private readonly prefiks: string;
  private readonly mottak: Mottak;
  readonly deler: Delelager;

  constructor(klient: S3Client, valg: S3Valg, inn: string, mottak: Mottak) {
    this.klient = klient;
    this.boette = valg.boette;
    this.prefiks = valg.prefiks ?? '';
    this.mottak = mottak;
    this.deler = new Mellomlager(inn, mottak, (virksomhet, innhold) => this.legg(virksomhet, innhold));
  }

  async motta(virksomhet: string, stroem: Bytestroem, valg: MottaValg): Promise<Mottatt> {
    const v = krevVirksomhet(virksomhet);
    return this.legg(v, await this.mottak.stroem(stroem, begrenset(valg)));
  }

  async mottaBuffer(virksomhet: string, bytes: Uint8Array, valg: MottaValg): Promise<Mottatt> {
    const v = krevVirksomhet(virksomhet);
    return this.legg(v, await this.mottak.buffer(bytes, begrenset(valg)));
  }

  async les(virksomhet: string, sjekksum: string, omraade?: Omraade): Promise<Lest> {
    const sted = this.sted(virksomhet, sjekksum);
    const om = await this.hode(sted);
    if (om === undefined) throw new FilFeil('mangler');
    const del = omraade === undefined ? undefined : krevOmraade(omraade, om.filstoerrelse);
    const Range = del === undefined ? undefined : `bytes=${del.start}-${del.end}`;
    const stroem = await this.hent(sted, Range);
    if (stroem === undefined) throw new FilFeil('mangler');
    return { stroem, filstoerrelse: om.filstoerrelse };
  }

  async finnes(virksomhet: string, sjekksum: string): Promise<boolean> {
    return (await this.hode(this.sted(virksomhet, sjekksum))) !== undefined;
  }

  async fjern(virksomhet: string, sjekksum: string): Promise<boolean> {
    const sted = this.sted(virksomhet, sjekksum);
    if ((await this.hode(sted)) === undefined) return false;
    await this.klient.send(new DeleteObjectCommand(sted));
    return true;
  }

  async *list(virksomhet: string): AsyncGenerator<string> {
    const Prefix = `${this.prefiks}${krevVirksomhet(virksomhet)}/`;
    let ContinuationToken: string | undefined;
    do {
      const side = await this.klient.send(
        new ListObjectsV2Command({
          Bucket: this.boette,
          Prefix,
          ...(ContinuationToken && { ContinuationToken }),
        }),
      );
      for (const { Key = '' } of side.Contents ?? []) {
        const navn = Key.slice(Key.lastIndexOf('/') + 1);
        if (erSjekksum(navn) && Key === Prefix + filsti(navn)) yield navn;
      }
      ContinuationToken = side.IsTruncated === true ? side.NextContinuationToken : undefined;
    } while (ContinuationToken !== undefined);
  }

  async kontroller(
    virksomhet: string,
    sjekksum: string,
    ventet: { readonly filstoerrelse: number },
  ): Promise<Kontrollsvar> {
    const stroem = await this.hent(this.sted(virksomhet, sjekksum));
    if (stroem === undefined) return 'mangler';
    const lest = await hashStroem(stroem);
    const like = lest.sjekksum === krevSjekksum(sjekksum) && lest.filstoerrelse === ventet.filstoerrelse;
    return like ? 'ok' : 'endret';
  }

  rydd(valg: { readonly eldreEnnMs?: number | undefined } = {}): Promise<number> {
    return this.mottak.rydd(valg.eldreEnnMs);
  }

  private async legg(virksomhet: string, innhold: Innhold): Promise<Mottatt> {
    const { sjekksum, filstoerrelse, format, kilde } = innhold;
    const nokkel = noekkel(virksomhet, sjekksum);
    const sted = { Bucket: this.boette, Key: this.prefiks + nokkel };
    try {
      // Asked first, since not every server knows If-None-Match: what is there is never sent over.
      if ((await this.hode(sted)) === undefined) await this.send(sted, innhold);
      await this.krevLagret(sted, innhold);
    } finally {
      await this.mottak.kast(kilde);
    }
    return { sjekksum, filstoerrelse, ...format, nokkel };
  }

  private async send(sted: Sted, { sjekksum, filstoerrelse, format, kilde }: Innhold): Promise<void> {
    const Body = 'bytes' in kilde ? kilde.bytes : createReadStream(kilde.sti);
    const put = new PutObjectCommand({
      ...sted,
      Body,
      ContentLength: filstoerrelse,
      ContentType: format.mimeType,
      ChecksumSHA256: Buffer.from(sjekksum, 'hex').toString('base64'),
      IfNoneMatch: '*',
    });
    put.middlewareStack.add(
      (neste) => (arg) => {
        const foresp = arg.request as { headers?: Record<string, string> };
        if (foresp.headers !== undefined) foresp.headers['x-amz-content-sha256'] = sjekksum;
        return neste(arg);
      },
      { step: 'build', name: 'signertInnhold' },
    );
    try {
      await this.klient.send(put);
    } catch (feil) {
      // Another upload of the same bytes came first; krevLagret looks at what it left.
      if (!harStatus(feil, 412)) throw feil;
    } finally {
      if (Body instanceof Readable) Body.destroy();
    }
  }

  /** What the server says it has must be what we measured; one that keeps no SHA-256 has to show the bytes. */
  private async krevLagret(sted: Sted, innhold: Innhold): Promise<void> {
    const om = await this.hode(sted);
    if (om?.filstoerrelse === innhold.filstoerrelse) {
      if (om.sjekksum === innhold.sjekksum) return;
      const stroem = om.sjekksum === undefined ? await this.hent(sted) : undefined;
      if (stroem !== undefined && (await hashStroem(stroem)).sjekksum === innhold.sjekksum) return;
    }
    throw new FilFeil('feil-sjekksum', { detalj: 'the stored object of this checksum is damaged' });
  }

  private async hode(
    sted: Sted,
  ): Promise<{ filstoerrelse: number; sjekksum: string | undefined } | undefined> {
    try {
      const svar = await this.klient.send(new HeadObjectCommand({ ...sted, ChecksumMode: 'ENABLED' }));
      const sum = svar.ChecksumSHA256;
      return {
        filstoerrelse: svar.ContentLength ?? -1,
        sjekksum: sum === undefined ? undefined : Buffer.from(sum, 'base64').toString('hex'),
      };
    } catch (feil) {
      if (harStatus(feil, 404)) return undefined;
      throw feil;
    }
  }

  private async hent(sted: Sted, Range?: string): Promise<Readable | undefined> {
    try {
      const svar = await this.klient.send(new GetObjectCommand({ ...sted, ...(Range && { Range }) }));
      if (svar.Body instanceof Readable) return svar.Body;
      throw new Error('the S3 answer has no body');
    } catch (feil) {
      if (harStatus(feil, 404)) return undefined;
      throw feil;
    }
  }

  private sted(virksomhet: string, sjekksum: string): Sted {
    const nokkel = noekkel(krevVirksomhet(virksomhet), krevSjekksum(sjekksum));
    return { Bucket: this.boette, Key: this.prefiks + nokkel };
  }
}

interface Sted {
  readonly Bucket: string;
  readonly Key: string;
}

const begrenset = (valg: MottaValg): MottaValg => ({
  ...valg,
  maksStoerrelse: Math.min(valg.maksStoerrelse, MAKS_PUT),
});

const harStatus = (feil: unknown, status: number): boolean =>
  feil instanceof S3ServiceException && feil.$metadata.httpStatusCode === status;
