import { Readable } from 'node:stream';
import { andreForslag, type Demoforslag } from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';
import { anbefalingsvedtak, settAnbefalinger } from './oppfoelging.js';
import { query } from './spoerring.js';

const arenaFor = (f: Demoforslag): string => `efagraad-${f.region}`;

/** A case with a screened record, so that the public journal shows what masking looks like. */
const byggSkjermetSak = async (bygg: Bygg): Promise<void> => {
  const arkivdel = await bygg.register.oppsett(bygg.samarbeid, 'arkivdel-sak');
  if (!arkivdel) throw new Error('the archive is built before the story');
  const s = bygg.paa('2018-05-14');
  const sak = await s.create(
    'saksmappe',
    { tittel: 'Bemanning i sekretariatet' },
    { relasjoner: { arkivdel } },
  );
  const notat = await s.create(
    'journalpost',
    {
      tittel: 'Vurdering av søkere til stillingen som prosjektleder',
      offentligTittel: 'Vurdering av *****',
      journalposttype: kode('N'),
      journalstatus: kode('J'),
      skjerming: {
        tilgangsrestriksjon: kode('5'),
        skjermingshjemmel: 'offentleglova § 25 første ledd',
        skjermingMetadata: [kode('TRO'), kode('TD')],
        skjermingDokument: kode('H'),
      },
    },
    { relasjoner: { mappe: sak.systemID } },
  );
  await s.create(
    'korrespondansepartintern',
    { administrativEnhet: 'DiguT sekretariat', korrespondanseparttype: kode('IA') },
    { relasjoner: { registrering: notat.systemID } },
  );
  const beskrivelse = await s.create(
    'dokumentbeskrivelse',
    { tittel: 'Vurdering av søkere', dokumentstatus: kode('F') },
    { via: { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: notat.systemID } },
  );
  const objekt = await s.create(
    'dokumentobjekt',
    { filnavn: 'vurdering.txt' },
    { relasjoner: { dokumentbeskrivelse: beskrivelse.systemID } },
  );
  const tekst = 'Et eksempel på et dokument som er unntatt fra innsyn. Ingen søkere er omtalt.\n';
  await s.attach(objekt.systemID, Readable.from([Buffer.from(tekst)]));
};

/**
 * The proposals of other regions, brought as far as the data says, and the meeting of 2 May 2018. Answers the decisions
 * on the recommendations by their numbers.
 */
export const byggFortelling = async (bygg: Bygg): Promise<ReadonlyMap<number, string>> => {
  await byggSkjermetSak(bygg);
  const paaSakliste: { forslag: string; f: Demoforslag }[] = [];
  for (const f of andreForslag) {
    const kp = { navn: f.avsender };
    const avsender = bygg.paa(f.innsendt, kp);
    const forslag = await avsender.create('forslag', {
      tittel: f.tittel,
      problem: f.problem,
      begrunnelse: f.begrunnelse.join('\n'),
      ...(f.kostnad
        ? {
            kostnadsanslag: f.kostnad.poster.reduce((sum, p) => sum + p.beloep, 0),
            ...(f.kostnad.aarlig === undefined ? {} : { aarligKostnad: f.kostnad.aarlig }),
            kostnadsnotat: f.kostnad.merknad,
          }
        : {}),
      arena: bygg.arenaer.get(arenaFor(f)),
      maal: f.maal.map((m) => bygg.maal.get(m)),
    });
    const id = forslag.systemID;
    await avsender.act('forslag', id, 'registrer', {});
    await avsender.act('forslag', id, 'oversend', {
      begrunnelse: 'Forslaget er drøftet i regionen og sendes videre.',
    });
    if (f.retur) {
      await bygg.paa(f.retur.dato).act('forslag', id, 'returner', { begrunnelse: f.retur.grunn });
      continue;
    }
    if (!f.vurdering || f.status === 'vurderes') continue;
    await bygg.paa(f.vurdering.dato).act('forslag', id, 'vurder', {
      maal: f.maal.map((m) => bygg.maal.get(m)),
      vurderingMaal: `Forslaget tjener mål ${f.maal.join(', ')} i strategien.`,
      vurderingKapasitet: f.vurdering.tekst,
      vurderingKostnad: f.kostnad?.merknad ?? 'Arbeidet kan gjøres innenfor sekretariatets ramme.',
    });
    if (!f.innstilling) continue;
    await bygg
      .paa(f.innstilling.dato, { navn: 'Strategigruppen' })
      .act('forslag', id, 'innstill', { innstilling: f.innstilling.tekst, begrunnelse: f.vurdering.tekst });
    if (f.vedtak) paaSakliste.push({ forslag: id, f });
  }
  const dag = '2018-05-02';
  const ru = bygg.arenaer.get('ru');
  const planlagt = await bygg.paa('2018-04-18').act('moete', null, 'planlegg', {
    arena: ru,
    kapasitet: kode('styringsgruppe'),
    tittel: 'Rådmannsutvalget som styringsgruppe',
    start: `${dag}T10:00:00+02:00`,
    slutt: `${dag}T14:00:00+02:00`,
    sted: 'Trondheim',
  });
  const moete = planlagt.objekt.systemID;
  const forberedelse = bygg.paa('2018-04-20');
  for (const { forslag } of paaSakliste)
    await forberedelse.act('moete', moete, 'settPaaSakliste', { forslag, sakstype: kode('beslutning') });
  const anbefalt = await settAnbefalinger(forberedelse, moete);
  await forberedelse.act('moete', moete, 'innkall', {});
  const iMoetet = bygg.paa(`${dag}T09:00:00.000Z`);
  await iMoetet.act('moete', moete, 'aapne', {});
  const deltakere = await iMoetet.find('deltaker', query('deltaker', `moete eq ${moete}`));
  await iMoetet.act('moete', moete, 'registrerFremmoete', {
    deltaker: deltakere.verdier.map((d) => d.systemID),
    fremmoete: kode('til-stede'),
  });
  const saker = await iMoetet.find('moetesak', query('moetesak', `moete eq ${moete}`));
  const vedtak = new Map<number, string>();
  const iRekkefoelge = saker.verdier.toSorted(
    (a, b) => Number(a.data.rekkefoelge) - Number(b.data.rekkefoelge),
  );
  for (const sak of iRekkefoelge) {
    const nummer = anbefalt.get(String(sak.data.tittel));
    if (nummer !== undefined) {
      const svar = await iMoetet.act('moetesak', sak.systemID, 'behandle', anbefalingsvedtak(nummer));
      vedtak.set(nummer, svar.laget.find((x) => x.entitet === 'vedtak')?.systemID ?? '');
      continue;
    }
    const f = paaSakliste.find((x) => x.forslag === sak.relasjoner.forslag)?.f;
    if (!f?.vedtak) continue;
    await iMoetet.act('moetesak', sak.systemID, 'behandle', {
      utfall: kode('vedtatt'),
      behandling: 'Enighet om innstillingen.',
      beslutningsregel: kode('konsensus'),
      vedtakstekst: f.vedtak.tekst,
      bindingsklasse: kode(f.vedtak.bindingsklasse),
      vedtaksemne: kode(f.vedtak.tema),
    });
  }
  await iMoetet.act('moete', moete, 'avslutt', {});
  const etter = bygg.paa('2018-05-04');
  await etter.act('moete', moete, 'lagProtokoll', {});
  await bygg
    .paa('2018-05-08', { navn: 'Leder av styringsgruppen' })
    .act('moete', moete, 'godkjennProtokoll', {});
  return vedtak;
};
