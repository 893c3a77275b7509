import { Alert, Button, Textarea } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  apiSti,
  hent,
  type Objekt,
  Problemfeil,
  useListe,
  useMeg,
  useObjekt,
  useSamarbeid,
} from '../../client/index.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Datofelt } from '../../parts/Datofelt.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { useUlagret } from '../../parts/useUlagret.js';
import { endret, flettet, type Papirtekst, somFelt, tekster } from './papir.js';

type Papir = Objekt<'saksframlegg'>;

const felter = ['bakgrunn', 'vurdering', 'kostnad', 'gevinst', 'innstilling'] as const;
const klasser = ['intern', 'avtale', 'anbefaling'] as const;
type Felt = keyof Papirtekst;
const alle: readonly Felt[] = [...felter, 'bindingsklasse', 'frist'];

/** What somebody else has written since the form was opened, beside what is typed here. */
const Konflikt = ({
  deres,
  mine,
  bruk,
}: {
  readonly deres: Papirtekst;
  readonly mine: Papirtekst;
  readonly bruk: (felt: Felt) => void;
}) => {
  const { t } = useTranslation();
  const somTekst = (f: Felt): string =>
    deres[f] === ''
      ? t('papir.tomt')
      : f === 'bindingsklasse'
        ? t(`kode.Bindingsklasse.${deres[f]}`)
        : deres[f];
  return (
    <Alert data-color="warning" role="alert">
      <p>{t('papir.konflikt')}</p>
      {alle
        .filter((f) => deres[f] !== mine[f])
        .map((f) => (
          <div key={f} className="f-del">
            <strong>{t('papir.deres', { felt: t(`felt.${f}`) })}</strong>
            <Tekstavsnitt tekst={somTekst(f)} />
            <div>
              <Button variant="secondary" data-size="sm" onClick={() => bruk(f)}>
                {t('papir.brukDeres', { felt: t(`felt.${f}`) })}
              </Button>
            </div>
          </div>
        ))}
    </Alert>
  );
};

/** One of a few, with what the choice means. */
const Radiogruppe = ({
  legend,
  hjelp,
  navn,
  valg,
  valgt,
  sett,
}: {
  readonly legend: string;
  readonly hjelp: string;
  readonly navn: string;
  readonly valg: readonly { readonly verdi: string; readonly tekst: string }[];
  readonly valgt: string;
  readonly sett: (verdi: string) => void;
}) => (
  <fieldset className="ds-fieldset f-avkryssing">
    <legend>{legend}</legend>
    <p className="f-dempet">{hjelp}</p>
    {valg.map((x) => (
      <label key={x.verdi}>
        <input
          type="radio"
          className="ds-input"
          name={navn}
          value={x.verdi}
          checked={valgt === x.verdi}
          onChange={() => sett(x.verdi)}
        />
        {x.tekst}
      </label>
    ))}
  </fieldset>
);

const Redigering = ({
  v,
  papir,
  tittel,
}: {
  readonly v: string;
  readonly papir: Papir;
  readonly tittel: string;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const lager = useQueryClient();
  // The version the form was opened with; what others write meanwhile is laid beside it, never over it.
  const [grunn, settGrunn] = useState(papir);
  const [verdi, settVerdi] = useState<Papirtekst>(tekster(papir));
  const [deres, settDeres] = useState<Papirtekst | null>(null);
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const [melding, settMelding] = useState('');
  const ulagret = endret(tekster(grunn), verdi).length > 0;
  useUlagret(ulagret);
  const lagre = async () => {
    settFeil(null);
    settMelding('');
    settSender(true);
    try {
      const ny = await hent<Papir>(apiSti(v, 'saksframlegg', grunn.systemID), {
        metode: 'PATCH',
        versjon: grunn.versjon,
        body: Object.fromEntries(endret(tekster(grunn), verdi).map((f) => [f, somFelt(f, verdi[f])])),
      });
      settGrunn(ny);
      settVerdi(tekster(ny));
      settDeres(null);
      settMelding(t('papir.lagret'));
      await lager.invalidateQueries({ queryKey: [v] });
    } catch (e) {
      if (e instanceof Problemfeil && e.problem.kode.endsWith('utdatert')) {
        // Fields that only the other has touched are taken over; the same field is shown from both.
        const naa = await hent<Papir>(apiSti(v, 'saksframlegg', grunn.systemID));
        const { verdi: samlet, kolliderer } = flettet(tekster(grunn), verdi, tekster(naa));
        settVerdi(samlet);
        settGrunn(naa);
        settDeres(tekster(naa));
        if (kolliderer.length === 0) settMelding(t('papir.flettet'));
      } else settFeil(e);
    } finally {
      settSender(false);
    }
  };
  return (
    <>
      <form
        className="f-skjema"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void lagre();
        }}
      >
        {feil !== null && <Problemvisning feil={feil} fokus />}
        {deres !== null && alle.some((f) => deres[f] !== verdi[f]) && (
          <Konflikt
            deres={deres}
            mine={verdi}
            bruk={(f) => settVerdi((foer) => ({ ...foer, [f]: deres[f] }))}
          />
        )}
        {felter.map((f) => (
          <div key={f} className="f-felt">
            <label htmlFor={`${id}-${f}`}>{t(`felt.${f}`)}</label>
            <p className="f-dempet" id={`${id}-${f}-hjelp`}>
              {t(`papir.hjelp.${f}`)}
            </p>
            <Textarea
              id={`${id}-${f}`}
              rows={6}
              value={verdi[f]}
              aria-describedby={`${id}-${f}-hjelp`}
              onChange={(e) => settVerdi((foer) => ({ ...foer, [f]: e.target.value }))}
            />
          </div>
        ))}
        <Radiogruppe
          legend={t('felt.bindingsklasse')}
          hjelp={t('papir.hjelp.bindingsklasse')}
          navn={`${id}-klasse`}
          valg={klasser.map((k) => ({ verdi: k, tekst: t(`kode.Bindingsklasse.${k}`) }))}
          valgt={verdi.bindingsklasse}
          sett={(bindingsklasse) => settVerdi((foer) => ({ ...foer, bindingsklasse }))}
        />
        <Datofelt
          etikett={t('papir.frist')}
          hjelp={t('papir.hjelp.frist')}
          dato={verdi.frist}
          sett={(frist) => settVerdi((foer) => ({ ...foer, frist }))}
        />
        <div role="status">
          {melding !== '' && <Alert data-color="success">{melding}</Alert>}
          {ulagret && <p className="f-dempet">{t('papir.ulagret')}</p>}
        </div>
        <div className="f-rad">
          <Button type="submit" loading={sender} disabled={!ulagret || verdi.bakgrunn.trim() === ''}>
            {t('papir.lagre')}
          </Button>
          <Button asChild variant="secondary">
            <a href={apiSti(v, 'saksframlegg', grunn.systemID, 'pdf')} target="_blank" rel="noreferrer">
              {t('papir.pdf')}
            </a>
          </Button>
        </div>
      </form>
      {!ulagret && (
        <Handlingsknapper
          v={v}
          entitet="saksframlegg"
          id={grunn.systemID}
          handlinger={['lagreVersjon']}
          ferdig={(_h, svar) => {
            settGrunn((foer) => ({ ...foer, versjon: svar.objekt.versjon }));
            settMelding(t('papir.versjonLagret'));
          }}
          oppsett={() => ({ forklaring: t('papir.versjonOm', { tittel }) })}
        />
      )}
    </>
  );
};

const Versjoner = ({ v, papir }: { readonly v: string; readonly papir: string }) => {
  const { t } = useTranslation();
  const svar = useListe(v, 'saksframleggversjon', {
    filter: `saksframlegg eq ${papir}`,
    orderby: 'versjonsnummer desc',
    top: 100,
  });
  return (
    <Del tittel={t('papir.versjoner')}>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('papir.ingenVersjoner')}</p>
          ) : (
            <ol className="f-liste" reversed>
              {verdier.map((x) => (
                <li key={x.systemID}>
                  <span>{t('papir.versjon', { nummer: x.versjonsnummer, endring: x.endring })}</span>
                  <span className="f-meta">
                    <Tidstekst tid={x.opprettetDato} />
                    <span>{x.opprettetAv}</span>
                    {x.journalpost !== undefined && (
                      <Lenke til={`/arkiv/${v}/journalpost/${x.journalpost}`}>
                        {t('forslag.steg.journalpost')}
                      </Lenke>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Lest>
    </Del>
  );
};

const Begynn = ({ v, forslag }: { readonly v: string; readonly forslag: Objekt<'forslag'> }) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const lag = async () => {
    settSender(true);
    try {
      await hent(apiSti(v, 'saksframlegg'), {
        metode: 'POST',
        body: { forslag: forslag.systemID, bakgrunn: forslag.problem, vurdering: forslag.begrunnelse },
      });
      await lager.invalidateQueries({ queryKey: [v] });
    } catch (e) {
      settFeil(e);
      settSender(false);
    }
  };
  return (
    <div className="f-tom">
      <strong>{t('papir.ingen')}</strong>
      <p>{t('papir.ingenTekst')}</p>
      {feil !== null && <Problemvisning feil={feil} />}
      <div>
        <Button loading={sender} onClick={() => void lag()}>
          {t('papir.begynn')}
        </Button>
      </div>
    </div>
  );
};

/** The case paper of a proposal: written under fixed headings, kept in versions, seen as it will be sent. */
export const Saksframlegg = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const forslag = useObjekt(v, 'forslag', id);
  const papirer = useListe(v, 'saksframlegg', { filter: `forslag eq ${id}`, top: 1 }, id !== '');
  return (
    <Lest svar={forslag}>
      {(f) => (
        <>
          <Sidetittel
            over={t('papir.tittel')}
            tittel={f.tittel}
            under={<Lenke til={`/forslag/${f.systemID}`}>{t('papir.tilForslaget')}</Lenke>}
          />
          {!meg.innlogget ? (
            <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
          ) : (
            <Lest svar={papirer}>
              {({ verdier: [papir] }) =>
                papir === undefined ? (
                  <Begynn v={v} forslag={f} />
                ) : (
                  <>
                    <Redigering key={papir.systemID} v={v} papir={papir} tittel={f.tittel} />
                    <Versjoner v={v} papir={papir.systemID} />
                  </>
                )
              }
            </Lest>
          )}
        </>
      )}
    </Lest>
  );
};
