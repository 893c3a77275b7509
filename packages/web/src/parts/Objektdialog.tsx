import { Alert, Button, Details } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, type Feltfeil, hent, type Objekt, Problemfeil, useMeg } from '../client/index.js';
import { Dialogramme } from './Dialogramme.js';
import { medEgneKoder, useEgneKoder } from './egnekoder.js';
import { Felt, type Valgmulighet } from './Felt.js';
import { Listefelt } from './Listefelt.js';
import { useFelttekst, useKodetekst } from './modelltekst.js';
import { Oppslagsfelt, type OppslagsfeltProps } from './Oppslagsfelt.js';
import {
  endringer,
  fraObjekt,
  objektfelter,
  standardverdier,
  tilObjekt,
  valgteGrupper,
} from './objektskjema.js';
import { Problemvisning } from './Problem.js';
import { mangler, type Skjemafelt, type Skjemaverdi, type Skjemaverdier } from './skjema.js';

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
  const kodetekst = useKodetekst();
  const naa = useMeg().naa ?? new Date().toISOString();
  const egne = useEgneKoder(p.v, [...felter.hoved, ...felter.mer, ...felter.grupper.flatMap((g) => g.felt)]);
  const relasjoner = p.relasjoner ?? [];
  const feltId = (navn: string) => `${rotId}-${navn.replaceAll('/', '-')}`;
  const kjente = new Set([
    ...[...felter.hoved, ...felter.mer, ...felter.grupper.flatMap((g) => g.felt)].map((f) => f.navn),
    ...relasjoner.map((r) => r.navn),
  ]);
  // An error may name a part of a field (`arkivstatus/kode`): it is shown at the field.
  const feltFor = (sti: string): string => {
    const deler = sti.split('/');
    while (deler.length > 1 && !kjente.has(deler.join('/'))) deler.pop();
    return deler.join('/');
  };
  const serverfeil = feil instanceof Problemfeil ? feil.felt : [];
  const feilene = new Map(
    [...lokale, ...serverfeil].map((f) => [feltFor(f.felt), t(f.tekst, { defaultValue: f.tekst })]),
  );
  const sett = (navn: string, verdi: Skjemaverdi) => settVerdier((gamle) => ({ ...gamle, [navn]: verdi }));
  const gruppene = valgteGrupper(felter, verdier);

  const lagre = async (): Promise<Objekt | undefined> => {
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
    const funnet = [
      ...mangler([...felter.hoved, ...felter.mer, ...gruppene.flatMap((g) => g.felt)], verdier),
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
      const svar = laget.current ?? (await lagre());
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

  const kontroll = (f: Skjemafelt) => {
    const felles = {
      id: feltId(f.navn),
      felt: f,
      etikett: felttekst(p.entitet, sisteDel(f.navn)),
      hjelp: t(`felt.${p.entitet}.${f.navn}.hjelp`, { defaultValue: '' }) || undefined,
      verdi: verdier[f.navn],
      sett: (verdi: Skjemaverdi) => sett(f.navn, verdi),
      feil: feilene.get(f.navn),
    };
    const staar = foer[f.navn];
    const valg =
      p.valg?.[f.navn] ??
      medEgneKoder(f, egne, naa, typeof staar === 'string' ? [staar] : [], kodetekst) ??
      f.felt.values?.map((verdi) => ({
        verdi,
        tekst: t(`verdi.${f.navn}.${verdi}`, { defaultValue: verdi }),
      }));
    return f.felt.many && f.koder === undefined && valg === undefined ? (
      <Listefelt key={f.navn} {...felles} />
    ) : (
      <Felt key={f.navn} {...felles} {...(valg === undefined ? {} : { valg })} />
    );
  };

  return (
    <Dialogramme tittel={p.tittel} lukk={p.lukk} ferdig={() => utfoert.current}>
      <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
        {p.forklaring !== undefined && <p>{p.forklaring}</p>}
        {feil !== null && <Problemvisning feil={feil} entitet={p.entitet} feltId={feltId} fokus />}
        {felter.hoved.map(kontroll)}
        {relasjoner.map((r) => (
          <Oppslagsfelt
            key={r.navn}
            v={p.v}
            id={feltId(r.navn)}
            entitet={r.entitet}
            etikett={r.etikett ?? felttekst(p.entitet, r.navn)}
            felt={r.felt}
            vis={r.vis}
            verdi={String(verdier[r.navn] ?? '')}
            sett={(id) => sett(r.navn, id)}
            feil={feilene.get(r.navn)}
            {...(r.filter === undefined ? {} : { filter: r.filter })}
            {...(r.uten === undefined ? {} : { uten: r.uten })}
            {...(r.paakrevd === undefined ? {} : { paakrevd: r.paakrevd })}
          />
        ))}
        {(felter.mer.length > 0 || felter.grupper.length > 0) && (
          <Details defaultOpen={gruppene.length > 0}>
            <Details.Summary>{t('parts.flereFelt')}</Details.Summary>
            <Details.Content>
              <div className="f-stabel">
                {felter.mer.map(kontroll)}
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
                    {verdier[g.navn] === true && g.felt.map(kontroll)}
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
