import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filklasse, type Klasse, lesKlasser, planlegg } from './klassefil.js';
import { rader } from './tabellfil.js';

const les = (tekst: string) => lesKlasser(rader(tekst));
const finnes = (klasseID: string, tittel: string, mer: Partial<Klasse> = {}): Klasse => ({
  systemID: `id-${klasseID}`,
  klasseID,
  tittel,
  ...mer,
});

describe('a classification in a file', () => {
  it('is read with and without a heading, and with columns in any order', () => {
    const ventet = [
      { klasseID: '0', tittel: 'Fellesfunksjoner' },
      { klasseID: '00', tittel: 'Organisering', overklasse: '0' },
    ];
    const uten = ({ linje: _, ...k }: Filklasse) => k;
    expect(les('0;Fellesfunksjoner\n00;Organisering;0').klasser.map(uten)).toEqual(ventet);
    expect(
      les('klasseID;tittel;overklasse\n0;Fellesfunksjoner;\n00;Organisering;0').klasser.map(uten),
    ).toEqual(ventet);
    expect(
      les('Kode\tOverordnet\tNavn\n0\t\tFellesfunksjoner\n00\t0\tOrganisering').klasser.map(uten),
    ).toEqual(ventet);
  });

  it('reads retention by code or by name', () => {
    const [a, b, c] = les('1;A;;;K;10\n2;B;;;Bevares;\n3;C;;;vurderes senere;5').klasser;
    expect(a?.kassasjon).toEqual({ kassasjonsvedtak: 'K', bevaringstid: 10 });
    expect(b?.kassasjon).toEqual({ kassasjonsvedtak: 'B', bevaringstid: 0 });
    expect(c?.kassasjon).toEqual({ kassasjonsvedtak: 'G', bevaringstid: 5 });
  });

  it('names each wrong line by its number in the file', () => {
    const { feil } = les('1;A\n;B\n3;\n\n1;Igjen\n5;E;;;Brennes;1\n6;F;;;K;\n7;G;;;K;ti\n8;H;;;;5');
    expect(feil).toEqual([
      { linje: 2, feil: 'manglerID' },
      { linje: 3, feil: 'manglerTittel', verdi: '3' },
      { linje: 5, feil: 'dobbel', verdi: '1 (1)' },
      { linje: 6, feil: 'ukjentVedtak', verdi: 'Brennes' },
      { linje: 7, feil: 'manglerTid', verdi: 'K' },
      { linje: 8, feil: 'ugyldigTid', verdi: 'ti' },
      { linje: 9, feil: 'manglerVedtak', verdi: '5' },
    ]);
  });
});

describe('the plan of an import', () => {
  const { klasser } = les('1;Nytt navn\n11;Under;1\n2;Likt\n3;Flyttes;2\n31;Helt ny;3');

  it('tells new, changed, moved and unchanged apart, and reads above before below', () => {
    const { plan, feil } = planlegg(klasser, [
      finnes('1', 'Gammelt navn'),
      finnes('2', 'Likt', { beskrivelse: 'som ikke røres' }),
      finnes('3', 'Flyttes'),
    ]);
    expect(feil).toEqual([]);
    expect(plan.map((p) => [p.fil.klasseID, p.hva, p.dybde, p.flyttes])).toEqual([
      ['1', 'endret', 0, false],
      ['11', 'ny', 1, false],
      ['2', 'uendret', 0, false],
      ['3', 'endret', 1, true],
      ['31', 'ny', 2, false],
    ]);
  });

  it('has nothing to do when everything is there', () => {
    const { plan } = planlegg(klasser, [
      finnes('1', 'Nytt navn'),
      finnes('11', 'Under', { overklasse: '1' }),
      finnes('2', 'Likt'),
      finnes('3', 'Flyttes', { overklasse: '2' }),
      finnes('31', 'Helt ny', { overklasse: '3' }),
    ]);
    expect(new Set(plan.map((p) => p.hva))).toEqual(new Set(['uendret']));
  });

  it('refuses a class above that is nowhere, and classes that lie under themselves', () => {
    const { feil } = planlegg(les('1;A;9\n2;B;3\n3;C;2').klasser, []);
    expect(feil).toEqual([
      { linje: 1, feil: 'ukjentOverklasse', verdi: '9' },
      { linje: 2, feil: 'sirkel', verdi: '2' },
      { linje: 3, feil: 'sirkel', verdi: '3' },
    ]);
  });

  it('never puts a class before the one above it', () => {
    const filer = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { maxLength: 20 })
      .map((par) => {
        const sett = new Set<number>();
        return par.flatMap(([id, over], i): Filklasse[] => {
          if (sett.has(id)) return [];
          sett.add(id);
          return [{ linje: i + 1, klasseID: String(id), tittel: 't', overklasse: String(over) }];
        });
      });
    fc.assert(
      fc.property(filer, (fil) => {
        const { plan, feil } = planlegg(fil, []);
        expect(plan.length + feil.length).toBe(fil.length);
        const dybde = new Map(plan.map((p) => [p.fil.klasseID, p.dybde]));
        for (const p of plan) {
          const over = dybde.get(p.fil.overklasse ?? '');
          if (over !== undefined) expect(p.dybde).toBeGreaterThan(over);
        }
      }),
    );
  });
});
