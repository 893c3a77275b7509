import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Spraak = 'nb' | 'nn' | 'en';
export const spraakene: readonly Spraak[] = ['nb', 'nn', 'en'];
/** Names of the languages in themselves; never translated. */
export const spraaknavn: Readonly<Record<Spraak, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const NOEKKEL = 'felles.spraak';
type Tekster = Readonly<Record<string, string>>;

// Bokmål comes with the program, save what only one room says: that comes with the room. The other languages are fetched
// when they are chosen.
const nb = import.meta.glob<Tekster>(
  ['../tekst/*.nb.json', '!../tekst/{administrasjon,avtale,moete,om,part,satsing,svar}.nb.json'],
  { eager: true, import: 'default' },
);
const romtekster = import.meta.glob<Tekster>(
  '../tekst/{administrasjon,avtale,moete,om,part,satsing,svar}.nb.json',
  { import: 'default' },
);
const andre = import.meta.glob<Tekster>(['../tekst/*.nn.json', '../tekst/*.en.json'], { import: 'default' });

const filnavn = (sti: string): string => sti.replace(/^.*\/|\..*$/g, '');
const samlet = (deler: readonly Tekster[]): Tekster => Object.assign({}, ...deler) as Tekster;

const last = async (spraak: Spraak): Promise<Tekster> => {
  if (spraak === 'nb') return samlet(Object.values(nb));
  const filer = Object.entries(andre).filter(([sti]) => sti.endsWith(`.${spraak}.json`));
  return samlet(await Promise.all(filer.map(([, hentFil]) => hentFil())));
};

/** The rooms whose texts come with them; nobody else may use these texts. */
export const romMedTekst: readonly string[] = Object.keys(romtekster).map((sti) => filnavn(sti));

const lastRomtekst = async (rom: string): Promise<void> => {
  const hentFil = romtekster[`../tekst/${rom}.nb.json`];
  if (hentFil) i18next.addResourceBundle('nb', 'translation', await hentFil(), true, true);
};

/** Sees to it that what the room says is there in bokmål; the other languages come whole. */
export const hentRomtekst = async (rom: string): Promise<void> => {
  if (i18next.language === 'nb') await lastRomtekst(rom);
};

export const erSpraak = (x: unknown): x is Spraak => x === 'nb' || x === 'nn' || x === 'en';

const husket = (): Spraak => {
  try {
    const verdi = localStorage.getItem(NOEKKEL);
    return erSpraak(verdi) ? verdi : 'nb';
  } catch {
    return 'nb';
  }
};

export const byttSpraak = async (spraak: Spraak): Promise<void> => {
  if (!i18next.hasResourceBundle(spraak, 'translation'))
    i18next.addResourceBundle(spraak, 'translation', await last(spraak));
  if (spraak === 'nb') await Promise.all(romMedTekst.map(lastRomtekst));
  await i18next.changeLanguage(spraak);
  document.documentElement.lang = spraak;
  try {
    localStorage.setItem(NOEKKEL, spraak);
  } catch {
    // Private mode: the choice lasts as long as the page.
  }
};

/** Starts the texts in the remembered language. */
export const startSpraak = async (): Promise<i18n> => {
  await i18next.use(initReactI18next).init({
    lng: 'nb',
    fallbackLng: 'nb',
    resources: { nb: { translation: samlet(Object.values(nb)) } },
    // Keys are flat («felt.forslag.tittel»), so that files can be compared line by line.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    // What comes with a room is drawn where its name already stands, such as the title of the page.
    react: { bindI18nStore: 'added' },
  });
  const spraak = husket();
  if (spraak !== 'nb') await byttSpraak(spraak);
  else document.documentElement.lang = 'nb';
  return i18next;
};
