import { useTranslation } from 'react-i18next';
import { type Soekebit, useMeg, useSoek, useVirksomhet, virksomhetAv } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Sideveksler } from '../../parts/Sideveksler.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { sidetall } from '../../parts/sider.js';
import { Tom } from '../../parts/Tom.js';
import { antallstekst, type Treff, treffadresse } from './treff.js';
import './soek.css';

const TOP = 20;

const Biter = ({ biter }: { readonly biter: readonly Soekebit[] }) =>
  biter.map((b, nr) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other key, and never change places
    b.treff ? <mark key={nr}>{b.tekst}</mark> : <span key={nr}>{b.tekst}</span>,
  );

const Linje = ({ treff, v }: { readonly treff: Treff; readonly v: string | undefined }) => {
  const { t } = useTranslation();
  const skjult = treff.tittel.every((b) => /^\**$/.test(b.tekst.trim()));
  return (
    <li>
      <span className="f-meta">
        <span className="k-type">{t(`soek.en.${treff.type}`)}</span>
        {treff.nummer !== undefined && <span>{treff.nummer}</span>}
        {treff.dato !== undefined && <Datotekst dato={treff.dato} />}
      </span>
      <Lenke til={treffadresse(treff)} {...(v === undefined ? {} : { sok: { v } })}>
        {skjult ? t('offentlig.utenTittel') : <Biter biter={treff.tittel} />}
      </Lenke>
      {treff.utdrag.length > 0 && (
        <span className="k-utdrag">
          <Biter biter={treff.utdrag} />
        </span>
      )}
    </li>
  );
};

const Typer = ({
  typer,
  valgt,
  velg,
}: {
  readonly typer: readonly { readonly type: string; readonly antall: number | null }[];
  readonly valgt: string;
  readonly velg: (type: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <fieldset className="f-snarveier">
      <legend className="ds-sr-only">{t('soek.type')}</legend>
      {[{ type: '', antall: undefined }, ...typer].map((x) => (
        <button
          key={x.type}
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          aria-pressed={valgt === x.type}
          onClick={() => velg(x.type)}
        >
          {x.type === '' ? t('soek.alt') : t(`soek.flere.${x.type}`)}
          {x.antall !== undefined && ` (${antallstekst(x.antall)})`}
        </button>
      ))}
    </fieldset>
  );
};

/** Search across everything the reader may see in the tenant. */
export const Soek = () => {
  const { t } = useTranslation();
  const { virksomhet } = useVirksomhet();
  const meg = useMeg();
  const [v, settV] = useAdressevalg('v', virksomhet);
  const [q, settQ] = useAdressevalg('q', '');
  const [type, settType] = useAdressevalg('type', '');
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sideTekst);
  const svar = useSoek(v, { q, type, side });
  return (
    <>
      <Sidetittel tittel={q === '' ? t('soek.tittel') : t('soek.tittelMed', { q })} />
      <search>
        <Soekefelt etikett={t('soek.felt')} verdi={q} soek={settQ} />
        {virksomhet !== meg.samarbeid && (
          <fieldset className="f-snarveier">
            <legend className="ds-sr-only">{t('soek.hvor')}</legend>
            {[virksomhet, meg.samarbeid].map((kode) => (
              <button
                key={kode}
                type="button"
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                aria-pressed={v === kode}
                onClick={() => settV(kode)}
              >
                {virksomhetAv(meg, kode)?.navn ?? meg.samarbeidNavn ?? kode}
              </button>
            ))}
          </fieldset>
        )}
      </search>
      {q.trim() === '' ? (
        <Tom tittel={t('soek.start')}>
          <p>{t('soek.startTekst')}</p>
          <ul className="f-lenkeliste">
            <li>{t('soek.raad.nummer')}</li>
            <li>{t('soek.raad.frase')}</li>
            <li>{t('soek.raad.uten')}</li>
            <li>{t('soek.raad.tast')}</li>
          </ul>
        </Tom>
      ) : (
        <Lest svar={svar}>
          {(data) => (
            <>
              <Typer typer={data.typer} valgt={type} velg={settType} />
              <p role="status" className="f-dempet">
                {data.verdier.length === 0
                  ? t('soek.ingen', { q })
                  : t('soek.viser', { count: data.verdier.length })}
              </p>
              {data.verdier.length === 0 ? (
                <Tom tittel={t('soek.ingenTittel')}>
                  <p>{t('soek.ingenTekst')}</p>
                  <ul className="f-lenkeliste">
                    {type !== '' && (
                      <li>
                        <button
                          type="button"
                          className="ds-link f-lenkeknapp"
                          data-color="accent"
                          onClick={() => settType('')}
                        >
                          {t('soek.iAlt')}
                        </button>
                      </li>
                    )}
                    <li>
                      <Lenke til="/sak">{t('soek.tilSaker')}</Lenke>
                    </li>
                    <li>
                      <Lenke til="/vedtak">{t('soek.tilVedtak')}</Lenke>
                    </li>
                    <li>
                      <Lenke til="/arena">{t('soek.tilArenaer')}</Lenke>
                    </li>
                  </ul>
                </Tom>
              ) : (
                <ul className="f-liste">
                  {data.verdier.map((x) => (
                    <Linje
                      key={`${x.entitet} ${x.systemID}`}
                      treff={x}
                      v={v === meg.samarbeid ? undefined : v}
                    />
                  ))}
                </ul>
              )}
              {type !== '' && (side > 1 || data.mer) && (
                <Sideveksler
                  side={side}
                  top={TOP}
                  antall={data.typer.find((x) => x.type === type)?.antall ?? null}
                  her={data.verdier.length}
                  flere={data.mer}
                  sett={(n) => settSide(String(n))}
                />
              )}
            </>
          )}
        </Lest>
      )}
    </>
  );
};
