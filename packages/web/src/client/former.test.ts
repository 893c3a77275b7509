import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { former } from './former.js';

const slag: Readonly<Record<string, readonly string[]>> = {
  tekst: ['tekst', 'langtekst', 'epost'],
  tall: ['heltall', 'kroner'],
  kode: ['kode'],
  dato: ['dato'],
  tid: ['tidspunkt'],
  ja: ['boolsk'],
  ref: ['systemID'],
  tekster: ['tekst'],
  koder: ['kode'],
};

describe('the shapes pages use', () => {
  it.each(Object.entries(former))(
    '%s has only fields and relations the model declares, of the same kind',
    (navn, form) => {
      const entitet = model.entity(navn);
      for (const [felt, deklarert] of Object.entries(form)) {
        const grunn = deklarert.replace('?', '');
        const valgfri = deklarert.endsWith('?');
        const erklaering = entitet.fields[felt];
        if (erklaering !== undefined) {
          expect(slag[grunn], `${navn}.${felt} is ${erklaering.kind.name}`).toContain(erklaering.kind.name);
          expect(erklaering.many, `${navn}.${felt}`).toBe(grunn === 'tekster' || grunn === 'koder');
          if (!valgfri)
            expect(
              erklaering.required || erklaering.default !== undefined,
              `${navn}.${felt} may be missing`,
            ).toBe(true);
          continue;
        }
        const relasjon = entitet.relations[felt];
        if (relasjon !== undefined) {
          expect(grunn, `${navn}.${felt}`).toBe('ref');
          if (!valgfri) expect(relasjon.required, `${navn}.${felt} may be missing`).toBe(true);
          continue;
        }
        expect(Object.keys(entitet.manyRelations), `${navn}.${felt} is not declared`).toContain(felt);
        expect(grunn).toBe('refs');
      }
    },
  );
});
