import type { TFunction } from 'i18next';
import type { Kodeverdi, Minkommune, Minsakliste } from '../../client/index.js';
import type { Ark, Rute } from '../../parts/regneark.js';

// What the work surfaces give to a spreadsheet.

type Kodetekst = (liste: string, verdi: Kodeverdi) => string;

/** The agenda, a row for each case: what it is, whether it binds us, what it costs, and how many have answered. */
export const saklisteark = (data: Minsakliste, t: TFunction, kodetekst: Kodetekst): Ark => {
  const alle = [
    ...data.moeter.flatMap((m) => m.saker.map((s) => ({ moete: m.tittel, start: m.start, s }))),
    ...data.gjelderOss.map((s) => ({ moete: s.moetetittel, start: s.start, s })),
  ];
  const andel = (tittel: string) => `${tittel}, ${data.partnavn ?? ''}`;
  return {
    tittel: t('sakliste.tittel'),
    hode: [
      t('felt.moete'),
      t('felt.dato'),
      t('felt.saksnummer'),
      t('felt.tittel'),
      t('felt.sakstype'),
      t('sakliste.binder'),
      t('felt.kostnadsanslag'),
      andel(t('felt.kostnadsanslag')),
      t('felt.aarligKostnad'),
      andel(t('felt.aarligKostnad')),
      t('sakliste.ark.spurt'),
      t('sakliste.ark.svart'),
      t('felt.utfall'),
    ],
    rader: alle.map(({ moete, start, s }) => [
      moete,
      start.slice(0, 10),
      s.saksnummer,
      s.tittel,
      kodetekst('Sakstype', s.sakstype),
      s.binding === undefined
        ? undefined
        : kodetekst('Bindingsklasse', { kode: s.binding, kodenavn: s.binding }),
      s.kostnad?.engang?.alle,
      s.kostnad?.engang?.andel,
      s.kostnad?.aarlig?.alle,
      s.kostnad?.aarlig?.andel,
      s.hoeringer.length === 0 ? undefined : s.hoeringer.reduce((n, h) => n + h.spurt, 0),
      s.hoeringer.length === 0 ? undefined : s.hoeringer.reduce((n, h) => n + h.svart, 0),
      s.utfall === undefined ? undefined : kodetekst('Utfall', s.utfall),
    ]),
  };
};

/** A municipality's page, a row for each thing on it: what kind, its title, how it stands, and the day. */
export const kommuneark = (data: Minkommune, t: TFunction, kodetekst: Kodetekst): Ark => {
  const rader: (readonly Rute[])[] = [
    ...(data.venter ?? []).map((x) => [
      t('minkommune.venter'),
      x.tittel,
      t(`start.venter.${x.type}`),
      undefined,
      x.frist?.slice(0, 10),
    ]),
    ...(data.hoeringer ?? []).map((x) => [
      t('hoering.tittel'),
      x.tittel,
      x.standpunkt === undefined
        ? kodetekst('Hoeringssvarstatus', x.status)
        : kodetekst('Standpunkt', x.standpunkt),
      x.tid?.slice(0, 10),
      x.frist,
    ]),
    ...(data.satsinger ?? []).map((x) => [
      t('minkommune.satsinger'),
      x.tittel,
      kodetekst('Deltakelsesstatus', x.status),
      x.dato,
      x.frist,
    ]),
    ...(data.avtaler ?? []).map((x) => [
      t('minkommune.avtaler'),
      x.tittel,
      kodetekst('Tilslutningsstatus', x.status),
      x.dato,
      undefined,
    ]),
    ...(data.forslag ?? []).map((x) => [
      t('minkommune.forslag'),
      x.tittel,
      kodetekst('Forslagsstatus', x.status),
      undefined,
      x.frist,
    ]),
    ...(data.seter ?? []).map((x) => [
      t('minkommune.seter'),
      `${x.arenanavn}: ${x.tittel}`,
      kodetekst('Seterolle', x.seterolle),
      undefined,
      undefined,
    ]),
    ...(data.egneVedtak ?? []).map((x) => [
      t('minkommune.egneVedtak'),
      `${x.tittel} (${x.organ} ${x.saksnummer})`,
      kodetekst('Partsvedtaksutfall', x.utfall),
      x.dato,
      undefined,
    ]),
  ];
  return {
    tittel: data.navn ?? t('minkommune.tittel'),
    hode: [t('felt.slag'), t('felt.tittel'), t('minkommune.ark.status'), t('felt.dato'), t('felt.frist')],
    rader,
  };
};
