import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { hent, type Liste, listeSti, noekler, type Objekt, useObjekt } from '../../client/index.js';
import { Problemvisning } from '../../parts/Problem.js';
import { linjenoekkel } from './sti.js';
import {
  type Barneliste,
  barnAv,
  barnefilter,
  navnet,
  roetter,
  slaget,
  strukturadresse,
} from './struktur.js';
import { type Linje, vedSkriving, vedTast } from './tretaster.js';

const SIDE = 50;

interface Trebruk {
  readonly v: string;
  readonly aapne: ReadonlySet<string>;
  readonly fokus: string | null;
  readonly valgt: string | null;
  readonly ettSlag: boolean;
  readonly aapne1: (noekkel: string) => void;
  readonly vipp: (noekkel: string) => void;
  readonly settFokus: (noekkel: string) => void;
  readonly meld: (tekst: string) => void;
}
const Treet = createContext<Trebruk | null>(null);
const useTreet = (): Trebruk => {
  const bruk = useContext(Treet);
  if (bruk === null) throw new Error('a line outside the tree');
  return bruk;
};

const linjerI = (rot: HTMLElement): readonly Linje[] =>
  [...rot.querySelectorAll<HTMLElement>('[role="treeitem"]')].map((e) => {
    const aapen = e.getAttribute('aria-expanded');
    return {
      noekkel: e.dataset.noekkel ?? '',
      nivaa: Number(e.getAttribute('aria-level')),
      aapen: aapen === null ? undefined : aapen === 'true',
      tekst: e.dataset.tekst ?? '',
    };
  });

const linjen = (rot: HTMLElement | null, noekkel: string): HTMLElement | undefined =>
  [...(rot?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])].find(
    (e) => e.dataset.noekkel === noekkel,
  );

interface GrenProps {
  readonly objekt: Objekt;
  readonly foran: string;
  readonly nivaa: number;
  /** The arkivdel that the line was reached through. */
  readonly arkivdel?: string | undefined;
}

const Gren = ({ objekt, foran, nivaa, arkivdel }: GrenProps) => {
  const { t } = useTranslation();
  const tre = useTreet();
  const id = useId();
  const noekkel = linjenoekkel(foran, objekt);
  const slag = slaget(objekt.entitet) ?? objekt.entitet;
  const lister = barnAv(objekt.entitet);
  const system =
    slag === 'arkivdel' ? (objekt as { klassifikasjonssystem?: string }).klassifikasjonssystem : undefined;
  const [antall, settAntall] = useState<Readonly<Record<string, number>>>({});
  const tom =
    lister.every((l) => antall[`${l.entitet} ${l.relasjon}`] === 0) &&
    system === undefined &&
    lister.length > 0;
  const kanAapnes = lister.length > 0 && !tom;
  const aapen = tre.aapne.has(noekkel);
  const navn = navnet(objekt) || t('administrasjon.skjermet');
  const { meld } = tre;
  useEffect(() => {
    if (aapen && tom) meld(t('administrasjon.tre.tomt', { navn }));
  }, [aapen, tom, navn, meld, t]);
  const vedTall = (liste: Barneliste) => (n: number) =>
    settAntall((foer) => {
      const navnet = `${liste.entitet} ${liste.relasjon}`;
      return foer[navnet] === n ? foer : { ...foer, [navnet]: n };
    });
  const herfra = slag === 'arkivdel' ? objekt.systemID : arkivdel;
  return (
    <li role="none">
      <Link
        to={strukturadresse(tre.v, objekt.entitet, objekt.systemID)}
        role="treeitem"
        className="a-trelinje"
        aria-level={nivaa}
        aria-expanded={kanAapnes ? aapen : undefined}
        aria-owns={aapen && lister.length > 0 ? id : undefined}
        aria-current={tre.valgt === objekt.systemID ? 'page' : undefined}
        tabIndex={tre.fokus === noekkel ? 0 : -1}
        data-noekkel={noekkel}
        data-tekst={navn}
        onFocus={() => tre.settFokus(noekkel)}
        onClick={() => tre.aapne1(noekkel)}
      >
        <span
          className="a-vipp"
          aria-hidden="true"
          data-kan={kanAapnes}
          data-aapen={aapen}
          onClick={(e: MouseEvent) => {
            if (!kanAapnes) return;
            e.preventDefault();
            e.stopPropagation();
            tre.vipp(noekkel);
          }}
        />
        <span className="a-trenavn">
          {navn}
          {!(tre.ettSlag && ['klasse', 'administrativenhet'].includes(slag)) && (
            <span className="a-slag">
              {' '}
              {t(`entitet.${objekt.entitet}`, { defaultValue: objekt.entitet })}
            </span>
          )}
        </span>
      </Link>
      {aapen && lister.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the group of a tree, not of a form
        <ul id={id} role="group" className="a-gren">
          {system !== undefined && (
            <Systemgren id={system} foran={noekkel} nivaa={nivaa + 1} arkivdel={herfra} />
          )}
          {lister.map((l) => (
            <Grener
              key={`${l.entitet} ${l.relasjon}`}
              liste={l}
              under={objekt.systemID}
              foran={noekkel}
              nivaa={nivaa + 1}
              arkivdel={herfra}
              vedTall={vedTall(l)}
            />
          ))}
        </ul>
      )}
    </li>
  );
};

const Systemgren = ({ id, ...resten }: Omit<GrenProps, 'objekt'> & { readonly id: string }) => {
  const { v } = useTreet();
  const { data } = useObjekt(v, 'klassifikasjonssystem', id);
  return data === undefined ? null : <Gren objekt={data} {...resten} />;
};

interface GrenerProps {
  readonly liste: Barneliste;
  readonly under: string | null;
  readonly foran: string;
  readonly nivaa: number;
  readonly arkivdel?: string | undefined;
  readonly vedTall?: (antall: number) => void;
}

/** The children of one kind, fifty at a time. */
const Grener = ({ liste, under, foran, nivaa, arkivdel, vedTall }: GrenerProps) => {
  const { t } = useTranslation();
  const tre = useTreet();
  const valg = { filter: barnefilter(liste, under, arkivdel), orderby: liste.orderby, top: SIDE };
  const svar = useInfiniteQuery({
    queryKey: [...noekler.liste(tre.v, liste.entitet, valg), 'gren'],
    queryFn: ({ pageParam, signal }) =>
      hent<Liste<Objekt>>(listeSti(tre.v, liste.entitet, { ...valg, skip: pageParam }), { signal }),
    initialPageParam: 0,
    getNextPageParam: (siste: Liste<Objekt>, alle: readonly Liste<Objekt>[]) =>
      siste.neste === undefined ? undefined : alle.length * SIDE,
  });
  const sider = svar.data?.pages ?? [];
  const barn = sider.flatMap((s) => s.verdier);
  const antall = sider[0]?.antall;
  const lest = svar.data !== undefined;
  useEffect(() => {
    if (lest) vedTall?.(barn.length);
  }, [lest, barn.length, vedTall]);
  const flere = `${foran}/flere:${liste.entitet}`;
  const hentFlere = async () => {
    const etter = await svar.fetchNextPage();
    const foerste = etter.data?.pages.at(-1)?.verdier[0];
    if (foerste !== undefined) tre.settFokus(linjenoekkel(foran, foerste));
  };
  if (svar.isError)
    return (
      <li role="none">
        <Problemvisning feil={svar.error} proevIgjen={() => void svar.refetch()} />
      </li>
    );
  if (!lest)
    return (
      <li role="none" className="a-trelaster f-dempet">
        {t('parts.laster')}
      </li>
    );
  return (
    <>
      {barn.map((o) => (
        <Gren key={o.systemID} objekt={o} foran={foran} nivaa={nivaa} arkivdel={arkivdel} />
      ))}
      {svar.hasNextPage && (
        <li role="none">
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its lines */}
          <span
            role="treeitem"
            className="a-trelinje a-flere"
            aria-level={nivaa}
            tabIndex={tre.fokus === flere ? 0 : -1}
            data-noekkel={flere}
            data-tekst={t('administrasjon.tre.flere')}
            onFocus={() => tre.settFokus(flere)}
            onClick={() => void hentFlere()}
          >
            <span className="a-vipp" aria-hidden="true" />
            <span>
              {antall === null || antall === undefined
                ? t('administrasjon.tre.flere')
                : t('administrasjon.tre.flereAv', { vist: barn.length, antall })}
            </span>
          </span>
        </li>
      )}
    </>
  );
};

export interface TreProps {
  readonly v: string;
  readonly tittel: string;
  readonly valgt: string | null;
  /** Lines that must be open for the chosen object to be seen. */
  readonly vei: readonly string[];
  /** Shown when there is nothing at all. */
  readonly tomt: ReactNode;
  /** The object whose children stand at the top, or those that lie under none; the whole archive without. */
  readonly rot?: { readonly entitet: string; readonly id: string | null };
  /** All lines are of one kind, which need not be said on each. */
  readonly ettSlag?: boolean;
}

/** The archive as a tree that is read as it is opened. */
export const Tre = ({ v, tittel, valgt, vei, tomt, rot: under, ettSlag = false }: TreProps) => {
  const rot = useRef<HTMLDivElement>(null);
  const [antall, settAntall] = useState<number | null>(null);
  const [aapne, settAapne] = useState<ReadonlySet<string>>(new Set());
  const [fokus, settFokus] = useState<string | null>(null);
  const [melding, meld] = useState('');
  const flytter = useRef(false);
  const skrevet = useRef({ tekst: '', tid: 0 });
  const veien = vei.join(' ');
  useEffect(() => {
    const paaVei = veien === '' ? [] : veien.split(' ');
    if (paaVei.length > 0) settAapne((foer) => new Set([...foer, ...paaVei.slice(0, -1)]));
    const siste = paaVei.at(-1);
    if (siste !== undefined) settFokus(siste);
  }, [veien]);
  useEffect(() => {
    // One line is always in the tab order: the one last used, else the first.
    const treet = rot.current;
    if (treet === null) return;
    if (fokus === null || linjen(treet, fokus) === undefined) {
      const foerste = linjerI(treet)[0];
      if (foerste !== undefined && fokus === null) settFokus(foerste.noekkel);
      return;
    }
    if (flytter.current) {
      flytter.current = false;
      linjen(treet, fokus)?.focus();
    }
  });
  const flyttTil = (noekkel: string) => {
    flytter.current = true;
    settFokus(noekkel);
    linjen(rot.current, noekkel)?.focus();
  };
  const endre = (noekler: readonly string[], aapen: boolean) =>
    settAapne((foer) => {
      const ny = new Set(foer);
      for (const n of noekler) aapen ? ny.add(n) : ny.delete(n);
      return ny;
    });
  const bruk: Trebruk = {
    v,
    aapne,
    fokus,
    valgt,
    ettSlag,
    aapne1: (n) => endre([n], true),
    vipp: (n) => endre([n], !aapne.has(n)),
    settFokus: (n) => {
      if (linjen(rot.current, n) !== document.activeElement) flytter.current = true;
      settFokus(n);
    },
    meld,
  };
  const ved = (e: KeyboardEvent<HTMLDivElement>) => {
    const treet = rot.current;
    const her = (document.activeElement as HTMLElement | null)?.dataset.noekkel;
    if (treet === null || her === undefined || e.altKey || e.ctrlKey || e.metaKey) return;
    const linjer = linjerI(treet);
    let valg = vedTast(linjer, her, e.key);
    if (valg === undefined && e.key.length === 1 && e.key !== '*') {
      const naa = Date.now();
      const forrige = naa - skrevet.current.tid < 600 ? skrevet.current.tekst : '';
      skrevet.current = { tekst: forrige + e.key, tid: naa };
      valg = vedSkriving(linjer, her, skrevet.current.tekst);
    } else skrevet.current = { tekst: '', tid: 0 };
    if (valg === undefined) return;
    e.preventDefault();
    if (valg.hva === 'fokus') flyttTil(valg.noekkel);
    else if (valg.hva === 'aapne') endre([valg.noekkel], true);
    else if (valg.hva === 'lukk') endre([valg.noekkel], false);
    else if (valg.hva === 'aapneAlle') endre(valg.noekler, true);
    else linjen(treet, valg.noekkel)?.click();
  };
  return (
    <Treet value={bruk}>
      <div ref={rot} role="tree" aria-label={tittel} onKeyDown={ved} tabIndex={-1} hidden={antall === 0}>
        <ul role="none" className="a-trerot">
          <Grener
            liste={under === undefined ? roetter : (barnAv(under.entitet)[0] ?? roetter)}
            under={under?.id ?? null}
            foran=""
            nivaa={1}
            vedTall={settAntall}
          />
        </ul>
      </div>
      {antall === 0 && tomt}
      <p role="status" className="ds-sr-only">
        {melding}
      </p>
    </Treet>
  );
};
