import { model, vsmNavn } from '@felles/model';
import { ruleProblem } from '../problem.js';
import type { Regler } from './regel.js';

const krevListe = (liste: unknown, kode: unknown, utdatert: unknown): void => {
  const kjent = model.kodelister.get(String(liste));
  if (!kjent) throw ruleProblem('liste', `${String(liste)} er ikke en kodeliste`);
  const standard = kjent.koder.some((k) => k.kode === kode);
  // Rules name these codes: without them nothing could be closed, journalised or screened.
  if (standard && !kjent.open && utdatert !== undefined && utdatert !== null)
    throw ruleProblem('utdatert', `kjernen trenger koden ${String(kode)} i ${kjent.name}`);
};

export const kodeverdi: Regler = {
  opprett: (s) => {
    krevListe(s.felt.liste, s.felt.kode, s.felt.utdatert);
    return {};
  },
  endre: (s) => {
    const { liste, kode, utdatert } = { ...s.gammel.data, ...s.felt };
    krevListe(liste, kode, utdatert);
    return {};
  },
};

/** Chapter 7, VirksomhetsspesifikkeMetadata: name space, version and field. */
export const virksomhetsspesifikkeMetadata: Regler = {
  opprett: (s) => {
    if (!vsmNavn.test(String(s.felt.navn)))
      throw ruleProblem('navn', 'må ha formen <type>-<versjon>:<felt> med små bokstaver og sifre');
    return {};
  },
};
