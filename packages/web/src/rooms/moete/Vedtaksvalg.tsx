import { useTranslation } from 'react-i18next';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Radiofelt, Tekstfelt, Valgfelt } from '../forslag/skjema/Felter.js';
import type { Skjema } from '../forslag/skjema/useSkjema.js';
import { type Klausul, klausulerFor, muligeKlasser } from './binding.js';
import { emner } from './koder.js';

export type Vedtaksverdi = {
  readonly behandling: string;
  readonly beslutningsregel: string;
  readonly avviksgrunn: string;
  readonly oversendtTil: string;
  readonly utfall: string;
  readonly vedtakstekst: string;
  readonly vedtaksemne: string;
  readonly bindingsklasse: string;
  readonly klausul: string;
};

const klassene = ['intern', 'avtale', 'anbefaling'] as const;

/** The decision itself: text, subject, what it means for the municipalities, and the clause that covers it (B04). */
export const Vedtaksvalg = ({
  s,
  klausuler,
  medInnstilling,
}: {
  readonly s: Skjema<Vedtaksverdi>;
  readonly klausuler: readonly Klausul[];
  readonly medInnstilling: boolean;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const emne = s.verdi.vedtaksemne;
  const mulige = emne === '' ? [] : muligeKlasser(emne, klausuler);
  return (
    <div className="f-skjema">
      <Tekstfelt
        s={s}
        felt="vedtakstekst"
        etikett={t('moete.vedtak.tekst')}
        hjelp={t(medInnstilling ? 'moete.vedtak.tekst.hjelp' : 'moete.vedtak.tekst.hjelpFri')}
        linjer={6}
      />
      <Valgfelt
        s={s}
        felt="vedtaksemne"
        etikett={t('moete.vedtak.emne')}
        tom={t('moete.vedtak.emne.velg')}
        valg={emner.map((e) => ({ verdi: e, tekst: kodetekst('Vedtaksemne', { kode: e, kodenavn: e }) }))}
      />
      {emne === '' ? (
        <p className="f-dempet" id={s.idFor('bindingsklasse')} tabIndex={-1}>
          {t('moete.vedtak.klasse.velgEmne')}
        </p>
      ) : (
        <div className="f-del">
          <Radiofelt
            s={s}
            felt="bindingsklasse"
            etikett={t('moete.vedtak.klasse')}
            hjelp={t('moete.vedtak.klasse.hjelp')}
            valg={mulige.map((k) => ({
              verdi: k,
              tekst: t(`vedtak.klasse.${k}`),
              hjelp: t(`vedtak.klasse.${k}.forklaring`),
            }))}
          />
          {/* What B04 rules out is said in plain text, not hidden in a control that nobody can read or reach. */}
          <ul className="f-liste">
            {klassene
              .filter((k) => !mulige.includes(k))
              .map((k) => (
                <li key={k}>
                  <strong>{t(`vedtak.klasse.${k}`)}</strong>
                  <span>{t(`moete.vedtak.klasse.sperret.${k}`)}</span>
                </li>
              ))}
          </ul>
        </div>
      )}
      {s.verdi.bindingsklasse === 'avtale' && (
        <Valgfelt
          s={s}
          felt="klausul"
          etikett={t('moete.vedtak.klausul')}
          tom={t('moete.vedtak.klausul.velg')}
          valg={klausulerFor(emne, klausuler).map((k) => ({
            verdi: k.systemID,
            tekst: t('moete.vedtak.klausul.punkt', { nummer: k.nummer, tittel: k.tittel }),
          }))}
        />
      )}
    </div>
  );
};
