import { Alert, Button, Details } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, type Feltfeil, hent, type Objekt, Problemfeil } from '../client/index.js';
import { Dialogramme } from './Dialogramme.js';
import { Egnefelt } from './Egnefelt.js';
import { useKodevalg } from './egnekoder.js';
import { type Egenrad, egneMangler } from './egneverdier.js';
import type { Valgmulighet } from './Felt.js';
import { Gruppeliste } from './Gruppeliste.js';
import { useFelttekst } from './modelltekst.js';
import { Oppslagsfelt, type OppslagsfeltProps } from './Oppslagsfelt.js';
import {
  endringer,
  fraObjekt,
  objektfelter,
  standardverdier,
  tilObjekt,
  utenTommeRader,
  valgteGrupper,
} from './objektskjema.js';
import { Problemvisning } from './Problem.js';
import { Skjemakontroll } from './Skjemakontroll.js';
import {
  mangler,
  raderI,
  type Skjemafelt,
  type Skjemarad,
  type Skjemaverdi,
  type Skjemaverdier,
  verdiI,
} from './skjema.js';
import { useEgneFelt } from './useEgneFelt.js';

/** A place or another relation that is asked for along with the fields. */
export interface Relasjonsfelt
  extends Pick<OppslagsfeltProps, 'entitet' | 'felt' | 'vis' | 'filter' | 'uten'> {
  readonly navn: string;
  readonly etikett?: string;
  readonly paakrevd?: boolean;
}

export interface ObjektdialogProps {
  readonly v: string;
  readonly entitet: string;
  /** The object that is changed; a new one without. */
  readonly objekt?: Objekt;
  /** Given, not asked for: where a new object is placed, a code that follows from the page. */
  readonly fast?: Readonly<Record<string, unknown>>;
  /** Relations to choose. */
  readonly relasjoner?: readonly Relasjonsfelt[];
  readonly start?: Skjemaverdier;
  readonly skjul?: readonly string[];
  readonly valg?: Readonly<Record<string, readonly Valgmulighet[]>>;
  readonly tittel: string;
  readonly knapp?: string;
  readonly forklaring?: string;
  readonly lukk: () => void;
  readonly ferdig?: (objekt: Objekt) => void;
  /** Makes the new object in another way, e.g. under another one; `etter` and `ferdig` are for the usual way. */
  readonly lag?: (felt: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What belongs to the same step once the object is there, e.g. a tie to another. */
  readonly etter?: (objekt: Objekt) => Promise<unknown>;
}

const sisteDel = (sti: string): string => sti.slice(sti.lastIndexOf('/') + 1);

/** Makes an object, or changes one, with the form that its declaration gives. */
export const Objektdialog = (p: ObjektdialogProps) => {
  const { t } = useTranslation();
  const felttekst = useFelttekst();
  const lager = useQueryClient();
  const rotId = useId();
  const utfoert = useRef(false);
  const laget = useRef<Objekt | undefined>(undefined);
  const entity = model.entity(p.entitet);
  const ny = p.objekt === undefined;
  const skjul = [...Object.keys(p.fast ?? {}), ...(p.skjul ?? [])];
  const felter = objektfelter(entity, ny ? 'ny' : 'endring', skjul);
  // What the form was opened with: a change by somebody else meanwhile must be met, not written over.
  const [objekt] = useState(p.objekt);
  const [foer] = useState<Skjemaverdier>(() => (objekt === undefined ? {} : fraObjekt(felter, objekt)));
  const [verdier, settVerdier] = useState<Skjemaverdier>(() => ({
    ...(ny ? standardverdier(felter) : foer),
    ...p.start,
  }));
  const [feil, settFeil] = useState<unknown>(null);
  const [lokale, settLokale] = useState<readonly Feltfeil[]>([]);
  const [sender, settSender] = useState(false);
  const enkle = [...felter.hoved, ...felter.mer, ...felter.grupper.flatMap((g) => g.felt)];
  const kodevalg = useKodevalg(p.v, [...enkle, ...felter.lister.flatMap((g) => g.felt)]);
  const katalog = useEgneFelt(p.v, felter.egne[0]?.katalog);
  const relasjoner = p.relasjoner ?? [];
  const feltId = (navn: string) => `${rotId}-${navn.replaceAll('/', '-')}`;
  const flere = [...felter.lister, ...felter.egne].map((f) => f.navn);
  const kjente = new Set([...enkle.map((f) => f.navn), ...relasjoner.map((r) => r.navn)]);
  // An error may name a part of a field (`arkivstatus/kode`): it is shown at the field. In rows it is shown where it is.
  const feltFor = (sti: string): string => {
    const deler = sti.split('/');
    if (flere.includes(deler[0] ?? '')) return sti;
    while (deler.length > 1 && !kjente.has(deler.join('/'))) deler.pop();
    return deler.join('/');
  };
  const serverfeil = feil instanceof Problemfeil ? feil.felt : [];
  const feilene = new Map(
    [...lokale, ...serverfeil].map((f) => [feltFor(f.felt), t(f.tekst, { defaultValue: f.tekst })]),
  );
  const sett = (navn: string, verdi: Skjemaverdi | readonly Skjemarad[]) => {
    settVerdier((gamle) => ({ ...gamle, [navn]: verdi }));
    // What was wrong is being put right; and the places of rows may have changed.
    settLokale((foer) => foer.filter((f) => f.felt !== navn && !f.felt.startsWith(`${navn}/`)));
    if (Array.isArray(verdi) && serverfeil.some((f) => f.felt.startsWith(`${navn}/`))) settFeil(null);
  };
  const gruppene = valgteGrupper(felter, verdier);
  const egneI = (navn: string, alle = verdier) => raderI(alle, navn) as readonly Egenrad[];
  /** Control of the field an error names: the server knows the tenant's own fields by their names, not by rows. */
  const kontrollId = (sti: string): string => {
    const [navn = '', rad = ''] = sti.split('/');
    if (felter.egne.some((f) => f.navn === navn)) {
      const nr = egneI(navn).findIndex((r) => r.navn === rad);
      return feltId(nr < 0 ? sti : `${navn}/${nr}/verdi`);
    }
    return feltId(feltFor(sti));
  };

  const lagre = async (verdier: Skjemaverdier): Promise<Objekt | undefined> => {
    const medRelasjoner = Object.fromEntries(
      relasjoner.flatMap((r) => (verdier[r.navn] ? [[r.navn, verdier[r.navn]]] : [])),
    );
    if (objekt === undefined) {
      const body = { ...tilObjekt(felter, verdier), ...medRelasjoner, ...p.fast };
      if (p.lag === undefined) return hent<Objekt>(apiSti(p.v, p.entitet), { metode: 'POST', body });
      await p.lag(body);
      return undefined;
    }
    const endret: Record<string, unknown> = { ...endringer(felter, foer, verdier) };
    for (const r of relasjoner) {
      const naa = verdier[r.navn] === '' ? null : (verdier[r.navn] ?? null);
      if (naa !== ((objekt[r.navn as keyof Objekt] as unknown) ?? null)) endret[r.navn] = naa;
    }
    if (Object.keys(endret).length === 0) return objekt;
    return hent<Objekt>(apiSti(p.v, objekt.entitet, objekt.systemID), {
      metode: 'PATCH',
      versjon: objekt.versjon,
      body: endret,
    });
  };

  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    settFeil(null);
    const skrevet = utenTommeRader(felter, verdier);
    settVerdier(skrevet);
    const funnet = [
      ...mangler([...felter.hoved, ...felter.mer, ...gruppene.flatMap((g) => g.felt)], skrevet),
      ...felter.lister.flatMap((g) =>
        raderI(skrevet, g.navn).flatMap((rad, nr) =>
          mangler(g.felt, rad).map((f) => ({ ...f, felt: `${g.navn}/${nr}/${f.felt}` })),
        ),
      ),
      ...felter.egne.flatMap(({ navn }) => egneMangler(navn, egneI(navn, skrevet))),
      ...relasjoner
        .filter((r) => r.paakrevd === true && !verdier[r.navn])
        .map((r) => ({ felt: r.navn, kode: 'mangler', tekst: 'parts.felt.mangler' })),
    ];
    settLokale(funnet);
    const foerste = funnet[0];
    if (foerste !== undefined) {
      document.getElementById(feltId(foerste.felt))?.focus();
      return;
    }
    settSender(true);
    try {
      // Made already when only what comes after failed: the second try does not make it twice.
      const svar = laget.current ?? (await lagre(skrevet));
      if (objekt === undefined) laget.current = svar;
      if (svar !== undefined) await p.etter?.(svar);
      utfoert.current = true;
      await lager.invalidateQueries({ queryKey: [p.v] });
      p.lukk();
      if (svar !== undefined) p.ferdig?.(svar);
    } catch (grunn) {
      settFeil(grunn);
      settSender(false);
    }
  };

  interface Plass {
    readonly sti: string;
    readonly verdi: Skjemaverdi | undefined;
    readonly sett: (verdi: Skjemaverdi) => void;
  }
  const kontroll = (
    f: Skjemafelt,
    { sti, verdi, sett: settVerdi }: Plass = {
      sti: f.navn,
      verdi: verdiI(verdier, f.navn),
      sett: (verdi) => sett(f.navn, verdi),
    },
  ) => {
    const staar = verdiI(foer, f.navn);
    return (
      <Skjemakontroll
        key={f.navn}
        v={p.v}
        id={feltId(sti)}
        felt={f}
        etikett={felttekst(p.entitet, sisteDel(f.navn))}
        hjelp={t(`felt.${p.entitet}.${f.navn}.hjelp`, { defaultValue: '' }) || undefined}
        verdi={verdi}
        sett={settVerdi}
        feil={feilene.get(sti)}
        valg={
          p.valg?.[f.navn] ??
          kodevalg(f, typeof staar === 'string' ? [staar] : []) ??
          f.felt.values?.map((verdi) => ({
            verdi,
            tekst: t(`verdi.${f.navn}.${verdi}`, { defaultValue: verdi }),
          }))
        }
      />
    );
  };

  return (
    <Dialogramme tittel={p.tittel} lukk={p.lukk} ferdig={() => utfoert.current}>
      <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
        {p.forklaring !== undefined && <p>{p.forklaring}</p>}
        {feil !== null && <Problemvisning feil={feil} entitet={p.entitet} feltId={kontrollId} fokus />}
        {felter.hoved.map((f) => kontroll(f))}
        {relasjoner.map((r) => (
          <Oppslagsfelt
            key={r.navn}
            v={p.v}
            id={feltId(r.navn)}
            entitet={r.entitet}
            etikett={r.etikett ?? felttekst(p.entitet, r.navn)}
            felt={r.felt}
            vis={r.vis}
            verdi={String(verdiI(verdier, r.navn) ?? '')}
            sett={(id) => sett(r.navn, id)}
            feil={feilene.get(r.navn)}
            {...(r.filter === undefined ? {} : { filter: r.filter })}
            {...(r.uten === undefined ? {} : { uten: r.uten })}
            {...(r.paakrevd === undefined ? {} : { paakrevd: r.paakrevd })}
          />
        ))}
        {felter.egne.map(({ navn }) =>
          katalog === undefined || (egneI(navn).length === 0 && !katalog.some((f) => f.iBruk)) ? null : (
            <Egnefelt
              key={navn}
              id={feltId(navn)}
              etikett={felttekst(p.entitet, navn)}
              katalog={katalog}
              rader={egneI(navn)}
              sett={(rader) => sett(navn, rader)}
              feltId={(sti) => feltId(`${navn}/${sti}`)}
              feil={(sti) => feilene.get(`${navn}/${sti}`)}
            />
          ),
        )}
        {felter.lister.map((g) => (
          <Gruppeliste
            key={g.navn}
            id={feltId(g.navn)}
            gruppe={g}
            etikett={felttekst(p.entitet, g.navn)}
            rader={raderI(verdier, g.navn)}
            sett={(rader) => sett(g.navn, rader)}
            feil={(nr) => feilene.get(`${g.navn}/${nr}`)}
            kontroll={(f, nr, rad, settRad) =>
              kontroll(f, {
                sti: `${g.navn}/${nr}/${f.navn}`,
                verdi: rad[f.navn],
                sett: (verdi) => settRad({ ...rad, [f.navn]: verdi }),
              })
            }
          />
        ))}
        {(felter.mer.length > 0 || felter.grupper.length > 0) && (
          <Details defaultOpen={gruppene.length > 0}>
            <Details.Summary>{t('parts.flereFelt')}</Details.Summary>
            <Details.Content>
              <div className="f-stabel">
                {felter.mer.map((f) => kontroll(f))}
                {felter.grupper.map((g) => (
                  <fieldset key={g.navn} className="f-feltgruppe">
                    <legend>{felttekst(p.entitet, g.navn)}</legend>
                    <label className="f-avkryss">
                      <input
                        type="checkbox"
                        className="ds-input"
                        checked={verdier[g.navn] === true}
                        onChange={(e) => sett(g.navn, e.target.checked)}
                      />
                      {t('parts.gruppeGjelder')}
                    </label>
                    {verdier[g.navn] === true && g.felt.map((f) => kontroll(f))}
                  </fieldset>
                ))}
              </div>
            </Details.Content>
          </Details>
        )}
        {objekt?.skjermet === true && <Alert data-color="warning">{t('parts.skjermetForDeg')}</Alert>}
        <div className="f-rad">
          <Button type="submit" loading={sender}>
            {p.knapp ?? (ny ? t('parts.opprett') : t('parts.lagre'))}
          </Button>
          <Button variant="tertiary" onClick={p.lukk}>
            {t('parts.avbryt')}
          </Button>
        </div>
      </form>
    </Dialogramme>
  );
};
