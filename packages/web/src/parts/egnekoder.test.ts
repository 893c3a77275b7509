import { model } from '@felles/model';
import { expect, it } from 'vitest';
import { medEgneKoder } from './egnekoder.js';
import { koderAv, type Skjemafelt } from './skjema.js';

const felt = model.entity('dokumentbeskrivelse').fields.dokumenttype;
if (felt === undefined) throw new Error('no dokumenttype');
const koder = koderAv(felt);
const skjemafelt: Skjemafelt = {
  navn: 'dokumenttype',
  felt,
  kontroll: felt.kind.control,
  ...(koder === undefined ? {} : { koder }),
};
type Egne = Parameters<typeof medEgneKoder>[1];
const egen = (kode: string, kodenavn: string, utdatert?: string) =>
  ({
    liste: 'Dokumenttype',
    kode,
    kodenavn,
    ...(utdatert === undefined ? {} : { utdatert }),
  }) as Egne[number];
const navn = (_liste: string, verdi: { readonly kodenavn: string }) => verdi.kodenavn;
const naa = '2018-05-24T08:00:00Z';

it('a form offers the codes of the tenant with the standard ones', () => {
  const valg = medEgneKoder(skjemafelt, [egen('TGN', 'Tegning')], naa, [], navn);
  expect(valg?.map((v) => v.verdi)).toEqual(['B', 'R', 'F', 'O', 'TGN']);
  expect(valg?.at(-1)?.tekst).toBe('Tegning');
});

it('a form does not offer what is out of use, but keeps what stands, and takes the name the tenant gives', () => {
  const egne = [egen('F', 'Faktura', '2018-01-01T00:00:00Z'), egen('B', 'Brev eller e-post')];
  const verdier = (naavaerende: readonly string[]) =>
    medEgneKoder(skjemafelt, egne, naa, naavaerende, navn)?.map((v) => v.verdi);
  expect(verdier([])).toEqual(['B', 'R', 'O']);
  expect(verdier(['F'])).toEqual(['B', 'R', 'F', 'O']);
  expect(medEgneKoder(skjemafelt, egne, naa, [], navn)?.[0]?.tekst).toBe('Brev eller e-post');
});

it('a form keeps its own choices where the tenant has added nothing', () => {
  expect(medEgneKoder(skjemafelt, [], naa, [], navn)).toBeUndefined();
});
