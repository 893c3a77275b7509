import { Alert, Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Feltfeil, type Fil, type Handlingssvar, Problemfeil, useHandling } from '../client/index.js';
import { Dialogramme } from './Dialogramme.js';
import { useKodevalg } from './egnekoder.js';
import type { Valgmulighet } from './Felt.js';
import { Filopplasting } from './Filopplasting.js';
import { useFelttekst, useHandlingstekst } from './modelltekst.js';
import type { Objektoppslag } from './objektsoek.js';
import { Problemvisning } from './Problem.js';
import { Skjemakontroll } from './Skjemakontroll.js';
import {
  feltForHandling,
  mangler,
  type Skjemafelt,
  type Skjemaverdi,
  type Skjemaverdier,
  tilInput,
  verdiI,
} from './skjema.js';

export interface Feltgruppe {
  readonly tittel: string;
  readonly felt: readonly string[];
  /** Folded away under its heading, which says this of what is chosen in it. */
  readonly brettet?: (verdier: Skjemaverdier) => string;
}

export interface HandlingsdialogProps {
  readonly v: string;
  readonly entitet: string;
  /** Undefined for acts on the collection (planlegg). */
  readonly id: string | undefined;
  readonly handling: string;
  readonly lukk: () => void;
  readonly ferdig?: (svar: Handlingssvar) => void;
  /** Values the form starts with. */
  readonly start?: Skjemaverdier;
  /** Input that is given, not asked for. */
  readonly fast?: Readonly<Record<string, unknown>>;
  /** Choices for fields that point at other objects, by field name: a list, or a search where they are many. */
  readonly valg?: Readonly<Record<string, readonly Valgmulighet[] | Objektoppslag>>;
  /** The fields in groups, each under its heading; those that are in none come first. */
  readonly grupper?: readonly Feltgruppe[];
  readonly tittel?: string;
  readonly forklaring?: string;
}

/** The code a field begins with, which may be out of use. */
const startverdi = (start: Skjemaverdier | undefined, navn: string): readonly string[] => {
  const v = start === undefined ? undefined : verdiI(start, navn);
  return typeof v === 'string' ? [v] : [];
};

/**
 * An act as a form, built from its declaration: one control per input, files where the act takes them, and a
 * warning before what cannot be undone. Groups of values (votes) need a page of their own.
 */
export const Handlingsdialog = (p: HandlingsdialogProps) => {
  const { t } = useTranslation();
  const felttekst = useFelttekst();
  const handlingstekst = useHandlingstekst();
  const act = model.entity(p.entitet).acts[p.handling];
  const rotId = useId();
  const utfoert = useRef(false);
  const [verdier, settVerdier] = useState<Skjemaverdier>(p.start ?? {});
  const [filer, settFiler] = useState<readonly Fil[]>([]);
  const [opptatt, settOpptatt] = useState(false);
  const [lokale, settLokale] = useState<readonly Feltfeil[]>([]);
  const utfoer = useHandling(p.v, p.entitet, p.id, p.handling);
  const felter = act === undefined ? [] : feltForHandling(act, Object.keys(p.fast ?? {}));
  const kodevalg = useKodevalg(p.v, felter);
  if (act === undefined) return null;
  const feltId = (navn: string) => `${rotId}-${navn.split('/')[0]}`;
  const feil = new Map(
    [...lokale, ...(utfoer.error?.felt ?? [])].map((f) => [
      f.felt.split('/')[0],
      t(f.tekst, { defaultValue: f.tekst }),
    ]),
  );
  const gruppert = new Set(p.grupper?.flatMap((g) => g.felt));
  const kontroll = (f: Skjemafelt) => (
    <Skjemakontroll
      key={f.navn}
      v={p.v}
      id={feltId(f.navn)}
      felt={f}
      etikett={felttekst(p.entitet, f.navn)}
      hjelp={t(`felt.${p.entitet}.${f.navn}.hjelp`, { defaultValue: '' }) || undefined}
      verdi={verdiI(verdier, f.navn)}
      sett={(verdi: Skjemaverdi) => settVerdier((foer) => ({ ...foer, [f.navn]: verdi }))}
      feil={feil.get(f.navn)}
      valg={p.valg?.[f.navn] ?? kodevalg(f, startverdi(p.start, f.navn))}
    />
  );
  const tittel = p.tittel ?? handlingstekst(p.entitet, p.handling);
  const forklaring = p.forklaring ?? t(`handling.${p.entitet}.${p.handling}.om`, { defaultValue: '' });
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const feilene = [
      ...mangler(felter, verdier),
      ...(act.files === 'required' && filer.length === 0
        ? [{ felt: 'filer', kode: 'mangler', tekst: 'parts.filPaakrevd' }]
        : []),
    ];
    settLokale(feilene);
    const foerste = feilene[0];
    if (foerste !== undefined) {
      document.getElementById(feltId(foerste.felt))?.focus();
      return;
    }
    utfoer.mutate(
      {
        ...tilInput(felter, verdier),
        ...p.fast,
        ...(filer.length > 0 ? { filer: filer.map((f) => f.id) } : {}),
      },
      {
        onSuccess: (svar) => {
          p.ferdig?.(svar);
          utfoert.current = true;
          p.lukk();
        },
      },
    );
  };
  return (
    <Dialogramme tittel={tittel} lukk={p.lukk} ferdig={() => utfoert.current}>
      <form className="f-skjema" onSubmit={send} noValidate>
        {forklaring !== '' && <Paragraph>{forklaring}</Paragraph>}
        {act.final && (
          <Alert data-color="warning">
            <Paragraph>{t('parts.kanIkkeAngres')}</Paragraph>
          </Alert>
        )}
        {utfoer.error instanceof Problemfeil && (
          <Problemvisning feil={utfoer.error} entitet={p.entitet} feltId={feltId} fokus />
        )}
        {felter.filter((f) => !gruppert.has(f.navn)).map(kontroll)}
        {p.grupper?.map((g) => {
          const innhold = felter.filter((f) => g.felt.includes(f.navn)).map(kontroll);
          return g.brettet === undefined ? (
            <fieldset key={g.tittel} className="f-feltgruppe">
              <legend>{g.tittel}</legend>
              {innhold}
            </fieldset>
          ) : (
            // What is wrong in a group opens it.
            <Details
              key={`${g.tittel} ${g.felt.some((f) => feil.has(f))}`}
              data-color="neutral"
              defaultOpen={g.felt.some((f) => feil.has(f))}
            >
              <Details.Summary>{`${g.tittel}: ${g.brettet(verdier)}`}</Details.Summary>
              <Details.Content className="f-feltgruppe">{innhold}</Details.Content>
            </Details>
          );
        })}
        {(act.files === 'optional' || act.files === 'required') && (
          <Filopplasting
            v={p.v}
            id={feltId('filer')}
            filer={filer}
            sett={settFiler}
            paakrevd={act.files === 'required'}
            opptatt={settOpptatt}
          />
        )}
        {act.records.length > 0 && <p className="f-dempet f-liten">{t('parts.arkiveres')}</p>}
        <div className="f-rad">
          <Button type="submit" loading={utfoer.isPending} disabled={opptatt}>
            {tittel}
          </Button>
          <Button variant="tertiary" onClick={p.lukk}>
            {t('parts.avbryt')}
          </Button>
        </div>
      </form>
    </Dialogramme>
  );
};
