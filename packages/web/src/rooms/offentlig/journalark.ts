import type { TFunction } from 'i18next';
import { enAv, hent, type Kodeverdi, listeSti, type Objekt } from '../../client/index.js';
import type { Ark } from '../../parts/regneark.js';
import { korrespondanse } from './korrespondanse.js';
import { hjemmel, lesbarTittel } from './skjermet.js';

type Post = Objekt<'journalpost'>;
interface Side<T> {
  readonly verdier: readonly T[];
  readonly neste?: string;
}

/** Lines in a spreadsheet: what is more is asked for by narrowing the search. */
export const MEST = 2_000;

/** The lines of the journal that the choice lets through, page by page, with who they are from and to. */
export const journalark = async (
  v: string,
  valg: { readonly filter?: string; readonly search?: string; readonly orderby: string },
  t: TFunction,
  kodetekst: (liste: string, verdi: Kodeverdi | undefined) => string,
): Promise<Ark> => {
  const poster: Post[] = [];
  const parter: Objekt[] = [];
  for (
    let neste: string | undefined = listeSti(v, 'journalpost', { ...valg, top: 200 });
    neste !== undefined && poster.length < MEST;
  ) {
    const side: Side<Post> = await hent<Side<Post>>(neste);
    poster.push(...side.verdier);
    // An address holds no more ids than these.
    for (let i = 0; i < side.verdier.length; i += 50) {
      const filter = enAv(
        'registrering',
        side.verdier.slice(i, i + 50).map((p) => p.systemID),
      );
      let flere: string | undefined =
        filter === undefined ? undefined : listeSti(v, 'korrespondansepart', { filter, top: 200 });
      while (flere !== undefined) {
        const del: Side<Objekt> = await hent<Side<Objekt>>(flere);
        parter.push(...del.verdier);
        flere = del.neste;
      }
    }
    neste = side.neste;
  }
  const hvem = korrespondanse(parter);
  const navn = (p: Post, hva: 'fra' | 'til') => hvem.get(p.systemID)?.[hva].join(', ');
  return {
    tittel: t('offentlig.journal'),
    hode: [
      t('felt.registreringsID'),
      t('felt.journaldato'),
      t('felt.dokumentetsDato'),
      t('felt.journalposttype'),
      t('felt.tittel'),
      t('offentlig.fra'),
      t('offentlig.til'),
      t('felt.skjermingshjemmel'),
    ],
    rader: poster
      .slice(0, MEST)
      .map((p) => [
        p.registreringsID,
        p.journaldato?.slice(0, 10),
        p.dokumentetsDato?.slice(0, 10),
        kodetekst('Journalposttype', p.journalposttype),
        lesbarTittel(p) ?? t('offentlig.utenTittel'),
        navn(p, 'fra'),
        navn(p, 'til'),
        p.skjermet ? hjemmel(p) : undefined,
      ]),
  };
};
