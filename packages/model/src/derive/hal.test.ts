import { describe, expect, it } from 'vitest';
import { model } from '../index.js';
import { lineage } from '../language/index.js';
import {
  childrenOf,
  type LinkContext,
  linksFor,
  listEnvelope,
  relBase,
  roomLinks,
  roomSegment,
  rootLinks,
} from './hal.js';

const id = '7b39ad50-0000-4000-8000-0123456789ab';
const base = 'https://arkiv.example/noark5';
/** May do all that any role may. */
const all: LinkContext = {
  base,
  may: (verb, name) => verb === 'read' || model.entity(name).access[verb].length > 0,
};
const names = (links: object) => Object.keys(links).map((k) => k.replace(relBase, ''));
const full = (name: string, ctx = all) => {
  const e = model.entity(name);
  const relations = Object.fromEntries(Object.keys(e.relations).map((r) => [r, id]));
  return linksFor(model, e, { systemID: id, relations }, ctx);
};

// Relation names of the classes, tjenestegrensesnitt 1.1, chapter 7 (arkivverket/noark5-tjenestegrensesnitt-standard).
const specified: Readonly<Record<string, string>> = {
  arkiv:
    'arkivstruktur/arkiv/ arkivstruktur/arkivdel/ arkivstruktur/arkivskaper/ arkivstruktur/ny-arkiv/ arkivstruktur/ny-arkivdel/ arkivstruktur/ny-arkivskaper/ arkivstruktur/overarkiv/ arkivstruktur/underarkiv/ metadata/arkivstatus/ metadata/dokumentmedium/ self',
  arkivdel:
    'arkivstruktur/arkiv/ arkivstruktur/arkivdel/ arkivstruktur/forrigearkivdel/ arkivstruktur/klassifikasjonssystem/ arkivstruktur/mappe/ arkivstruktur/nestearkivdel/ arkivstruktur/ny-arkiv/ arkivstruktur/ny-arkivdel/ arkivstruktur/ny-klassifikasjonssystem/ arkivstruktur/ny-mappe/ arkivstruktur/ny-registrering/ arkivstruktur/registrering/ metadata/arkivdelstatus/ metadata/dokumentmedium/ sakarkiv/ny-saksmappe/ self',
  arkivenhet: 'loggingogsporing/endringslogg/ loggingogsporing/ny-endringslogg/',
  arkivskaper: 'arkivstruktur/arkiv/ arkivstruktur/arkivskaper/ arkivstruktur/ny-arkiv/ self',
  registrering:
    'arkivstruktur/arkivdel/ arkivstruktur/bygning/ arkivstruktur/dnummer/ arkivstruktur/dokumentbeskrivelse/ arkivstruktur/foedselsnummer/ arkivstruktur/klasse/ arkivstruktur/korrespondansepart/ arkivstruktur/kryssreferanse/ arkivstruktur/mappe/ arkivstruktur/matrikkel/ arkivstruktur/merknad/ arkivstruktur/nasjonalidentifikator/ arkivstruktur/ny-arkivdel/ arkivstruktur/ny-bygning/ arkivstruktur/ny-dnummer/ arkivstruktur/ny-dokumentbeskrivelse/ arkivstruktur/ny-foedselsnummer/ arkivstruktur/ny-korrespondansepartenhet/ arkivstruktur/ny-korrespondansepartintern/ arkivstruktur/ny-korrespondansepartperson/ arkivstruktur/ny-kryssreferanse/ arkivstruktur/ny-mappe/ arkivstruktur/ny-matrikkel/ arkivstruktur/ny-merknad/ arkivstruktur/ny-partenhet/ arkivstruktur/ny-partperson/ arkivstruktur/ny-plan/ arkivstruktur/ny-posisjon/ arkivstruktur/ny-registrering/ arkivstruktur/part/ arkivstruktur/plan/ arkivstruktur/posisjon/ arkivstruktur/registrering/ metadata/dokumentmedium/ metadata/virksomhetsspesifikkeMetadata/ sakarkiv/utvid-til-journalpost/ self',
  dokumentbeskrivelse:
    'arkivstruktur/dokumentbeskrivelse/ arkivstruktur/dokumentobjekt/ arkivstruktur/fil/ arkivstruktur/merknad/ arkivstruktur/ny-dokumentbeskrivelse/ arkivstruktur/ny-dokumentobjekt/ arkivstruktur/ny-merknad/ arkivstruktur/ny-registrering/ arkivstruktur/registrering/ metadata/dokumentmedium/ metadata/dokumentstatus/ metadata/dokumenttype/ metadata/tilknyttetregistreringsom/ metadata/virksomhetsspesifikkeMetadata/ self',
  dokumentobjekt:
    'arkivstruktur/dokumentbeskrivelse/ arkivstruktur/dokumentobjekt/ arkivstruktur/fil/ arkivstruktur/konvertering/ arkivstruktur/ny-dokumentbeskrivelse/ arkivstruktur/ny-dokumentobjekt/ arkivstruktur/ny-konvertering/ metadata/format/ metadata/variantformat/ self',
  klasse:
    'arkivstruktur/klasse/ arkivstruktur/klassifikasjonssystem/ arkivstruktur/kryssreferanse/ arkivstruktur/mappe/ arkivstruktur/ny-klasse/ arkivstruktur/ny-kryssreferanse/ arkivstruktur/ny-mappe/ arkivstruktur/ny-registrering/ arkivstruktur/overklasse/ arkivstruktur/registrering/ arkivstruktur/underklasse/ sakarkiv/ny-saksmappe/ self',
  klassifikasjonssystem:
    'arkivstruktur/arkivdel/ arkivstruktur/klasse/ arkivstruktur/ny-arkivdel/ arkivstruktur/ny-klasse/ arkivstruktur/ny-sekundaerklassifikasjonssystem/ arkivstruktur/sekundaerklassifikasjonssystem/ metadata/klassifikasjonstype/ self',
  korrespondansepart:
    'arkivstruktur/korrespondansepart/ metadata/korrespondanseparttype/ metadata/virksomhetsspesifikkeMetadata/ self',
  korrespondansepartenhet: 'arkivstruktur/korrespondansepartenhet/ self',
  korrespondansepartintern: 'arkivstruktur/korrespondansepartintern/ self',
  korrespondansepartperson: 'arkivstruktur/korrespondansepartperson/ self',
  mappe:
    'arkivstruktur/arkivdel/ arkivstruktur/bygning/ arkivstruktur/dnummer/ arkivstruktur/foedselsnummer/ arkivstruktur/klasse/ arkivstruktur/kryssreferanse/ arkivstruktur/mappe/ arkivstruktur/matrikkel/ arkivstruktur/merknad/ arkivstruktur/nasjonalidentifikator/ arkivstruktur/ny-bygning/ arkivstruktur/ny-dnummer/ arkivstruktur/ny-foedselsnummer/ arkivstruktur/ny-kryssreferanse/ arkivstruktur/ny-mappe/ arkivstruktur/ny-matrikkel/ arkivstruktur/ny-merknad/ arkivstruktur/ny-partenhet/ arkivstruktur/ny-partperson/ arkivstruktur/ny-plan/ arkivstruktur/ny-posisjon/ arkivstruktur/ny-registrering/ arkivstruktur/overmappe/ arkivstruktur/part/ arkivstruktur/plan/ arkivstruktur/posisjon/ arkivstruktur/registrering/ arkivstruktur/undermappe/ metadata/dokumentmedium/ metadata/virksomhetsspesifikkeMetadata/ sakarkiv/ny-journalpost/ sakarkiv/ny-saksmappe/ sakarkiv/utvid-til-saksmappe/ self',
  merknad: 'arkivstruktur/merknad/ metadata/merknadstype/ self',
  part: 'arkivstruktur/part/ metadata/partrolle/ metadata/virksomhetsspesifikkeMetadata/ self',
  partenhet: 'arkivstruktur/partenhet/ self',
  partperson: 'arkivstruktur/partperson/ self',
  avskrivning: 'metadata/avskrivningsmaate/ sakarkiv/avskrivning/ sakarkiv/ny-avskrivning/ self',
  dokumentflyt: 'metadata/flytstatus/ sakarkiv/dokumentflyt/ sakarkiv/ny-dokumentflyt/ self',
  arkivnotat: 'sakarkiv/arkivnotat/ sakarkiv/dokumentflyt/ sakarkiv/ny-dokumentflyt/ self',
  journalpost:
    'metadata/journalposttype/ metadata/journalstatus/ sakarkiv/avskrivning/ sakarkiv/dokumentflyt/ sakarkiv/journalpost/ sakarkiv/ny-avskrivning/ sakarkiv/ny-dokumentflyt/ sakarkiv/ny-presedens/ sakarkiv/presedens/ self',
  saksmappe:
    'arkivstruktur/ny-klasse/ metadata/saksstatus/ sakarkiv/ny-journalpost/ sakarkiv/ny-presedens/ sakarkiv/presedens/ sakarkiv/saksmappe/ sakarkiv/sekundaerklassifikasjon/ self',
  presedens:
    'metadata/presedensstatus/ sakarkiv/journalpost/ sakarkiv/ny-journalpost/ sakarkiv/ny-presedens/ sakarkiv/ny-saksmappe/ sakarkiv/presedens/ sakarkiv/saksmappe/ self',
  konvertering: 'arkivstruktur/konvertering/ self',
  kryssreferanse:
    'arkivstruktur/klasse/ arkivstruktur/kryssreferanse/ arkivstruktur/mappe/ arkivstruktur/registrering/ self',
  nasjonalidentifikator: 'arkivstruktur/nasjonalidentifikator/',
  bygning: 'arkivstruktur/bygning/ self',
  enhetsidentifikator: '',
  matrikkel: 'arkivstruktur/matrikkel/ self',
  foedselsnummer: 'arkivstruktur/foedselsnummer/ self',
  dnummer: 'arkivstruktur/dnummer/ self',
  plan: 'arkivstruktur/plan/ self',
  posisjon: 'arkivstruktur/posisjon/ metadata/koordinatsystem/ self',
  administrativenhet:
    'admin/administrativenhet/ admin/bruker/ admin/ny-administrativenhet/ admin/ny-bruker/ metadata/virksomhetsspesifikkeMetadata/ self',
  bruker:
    'admin/administrativenhet/ admin/bruker/ admin/ny-administrativenhet/ admin/ny-bruker/ metadata/virksomhetsspesifikkeMetadata/ self',
  tilgang: 'admin/ny-tilgang/ admin/tilgang/ metadata/tilgangskategori/ metadata/tilgangsrestriksjon/ self',
  virksomhetsspesifikkeMetadata: 'metadata/virksomhetsspesifikkeMetadata/ self',
  endringslogg: 'loggingogsporing/endringslogg/ self',
  hendelseslogg: 'loggingogsporing/hendelseslogg/ metadata/hendelsetype/ self',
};
const enhetsidentifikator = 'arkivstruktur/enhetsidentifikator/ arkivstruktur/ny-enhetsidentifikator/';
// Not in the specification's tables, though its classes or model ask for them.
const extensions: Readonly<Record<string, string>> = {
  // What happened to an object is asked for like its changes.
  arkivenhet: 'loggingogsporing/hendelseslogg/ loggingogsporing/ny-hendelseslogg/',
  // A list of its own by the model, which the tables have put on klassifikasjonssystem.
  arkivdel:
    'sakarkiv/ny-arkivnotat/ arkivstruktur/sekundaerklassifikasjonssystem/ arkivstruktur/ny-sekundaerklassifikasjonssystem/',
  klasse: 'sakarkiv/ny-arkivnotat/',
  // Its own name is missing in its table, though every entity has one.
  klassifikasjonssystem: 'arkivstruktur/klassifikasjonssystem/',
  // The one national identifier the tables have forgotten.
  enhetsidentifikator: 'arkivstruktur/enhetsidentifikator/ self',
  mappe: `sakarkiv/ny-arkivnotat/ ${enhetsidentifikator}`,
  registrering: `sakarkiv/utvid-til-arkivnotat/ sakarkiv/dokumentflyt/ sakarkiv/ny-dokumentflyt/ ${enhetsidentifikator}`,
  nasjonalidentifikator: 'self',
  // Coded fields whose list the tables do not name.
  plan: 'metadata/land/',
  konvertering: 'metadata/format/',
  dokumentbeskrivelse: 'arkivstruktur/part/ arkivstruktur/ny-partenhet/ arkivstruktur/ny-partperson/',
};

describe('relation names', () => {
  it.each(Object.keys(specified).filter((n) => n !== 'arkivenhet'))(
    'of %s are those of the specification',
    (name) => {
      const known = new Set(
        [...lineage(model.entity(name)).map((e) => e.name), 'arkivenhet'].flatMap((n) =>
          `${specified[n] ?? ''} ${extensions[n] ?? ''}`.split(' '),
        ),
      );
      // Meetings are not in the specification; their room is our own.
      const ours = names(full(name)).filter((r) => !r.startsWith('moeteogutvalgsbehandling/'));
      expect(ours.filter((r) => !known.has(r))).toEqual([]);
      expect(ours).toContain('self');
    },
  );

  it('cover every declared class that is in the specification', () => {
    const noark = [...model.entities.values()].filter(
      (e) => roomSegment(e) && e.room !== 'moeteogutvalgsbehandling',
    );
    expect(noark.map((e) => e.name).filter((n) => specified[n] === undefined)).toEqual([]);
  });
});

describe('links of an object', () => {
  it('name self and the entity by the same address, and all end in a slash or a template', () => {
    for (const e of model.entities.values()) {
      const room = roomSegment(e);
      if (!room) continue;
      const links = full(e.name);
      expect(links[`${relBase}${room}/${e.name}/`]).toEqual(links.self);
      for (const link of Object.values(links))
        expect(link.href).toMatch(
          link.templated ? /\/\{\?\$filter&\$orderby&\$top&\$skip&\$search\}$/ : /\/$/,
        );
    }
  });

  it('are sorted by the characters of the relation name', () => {
    const sorted = Object.keys(full('mappe'));
    expect(sorted).toEqual([...sorted].sort());
    expect(sorted.at(-1)).toBe('self');
  });

  it('of a file below a case are these for an archivist', () => {
    const links = linksFor(
      model,
      model.entity('saksmappe'),
      { systemID: id, relations: { overmappe: id, arkivdel: null } },
      { base, may: (verb) => verb === 'read' },
    );
    expect(names(links)).toEqual([
      'arkivstruktur/bygning/',
      'arkivstruktur/dnummer/',
      'arkivstruktur/enhetsidentifikator/',
      'arkivstruktur/foedselsnummer/',
      'arkivstruktur/kryssreferanse/',
      'arkivstruktur/matrikkel/',
      'arkivstruktur/merknad/',
      'arkivstruktur/nasjonalidentifikator/',
      'arkivstruktur/overmappe/',
      'arkivstruktur/part/',
      'arkivstruktur/plan/',
      'arkivstruktur/posisjon/',
      'arkivstruktur/registrering/',
      'arkivstruktur/undermappe/',
      'loggingogsporing/endringslogg/',
      'loggingogsporing/hendelseslogg/',
      'metadata/dokumentmedium/',
      'metadata/saksstatus/',
      'metadata/virksomhetsspesifikkeMetadata/',
      'sakarkiv/presedens/',
      'sakarkiv/saksmappe/',
      'sakarkiv/sekundaerklassifikasjon/',
      'self',
    ]);
    expect(links[`${relBase}arkivstruktur/overmappe/`]).toEqual({
      href: `${base}/arkivstruktur/mappe/${id}/`,
    });
    expect(links[`${relBase}arkivstruktur/registrering/`]?.href).toContain(
      `${base}/sakarkiv/saksmappe/${id}/registrering/{?`,
    );
  });

  it('offer only what the actor may make, and nothing on what is closed', () => {
    const may: LinkContext['may'] = (verb, e) => verb !== 'create' || e === 'journalpost';
    expect(names(full('saksmappe', { base, may })).filter((r) => r.includes('ny-'))).toEqual([
      'sakarkiv/ny-journalpost/',
    ]);
    const closed = names(full('mappe', { ...all, closed: true }));
    expect(closed.filter((r) => /ny-|utvid/.test(r))).toEqual([]);
    expect(names(full('mappe', { ...all, has: (list) => list !== 'part' }))).not.toContain(
      'arkivstruktur/part/',
    );
  });

  it('offer extension of a root to its subtypes, and of nothing else', () => {
    const utvid = (name: string) => names(full(name)).filter((r) => r.includes('utvid'));
    expect(utvid('mappe')).toEqual([
      'moeteogutvalgsbehandling/utvid-til-moetemappe/',
      'sakarkiv/utvid-til-saksmappe/',
    ]);
    expect(utvid('saksmappe')).toEqual([]);
    expect(utvid('korrespondansepart')).toEqual([]);
  });

  it('lead to what a reference points at by the name of its class, and never back to its owner', () => {
    const links = linksFor(
      model,
      model.entity('kryssreferanse'),
      { systemID: id, relations: { fraMappe: id, referanseTilKlasse: id } },
      all,
    );
    expect(links[`${relBase}arkivstruktur/klasse/`]).toEqual({
      href: `${base}/arkivstruktur/klasse/${id}/`,
    });
    expect(names(links)).not.toContain('arkivstruktur/mappe/');
    expect(names(full('klasse')).filter((r) => r.includes('kryssreferanse'))).toEqual([
      'arkivstruktur/kryssreferanse/',
      'arkivstruktur/ny-kryssreferanse/',
    ]);
  });

  it('list what tells about an object under every class it tells about, and nowhere else', () => {
    for (const e of model.entities.values()) {
      const listed = childrenOf(model, e).some((c) => c.entity.name === 'endringslogg');
      expect(listed, e.name).toBe(model.entity('endringslogg').about?.rooms.includes(e.room));
    }
  });

  it('list subtypes by their own names where the family is declared so', () => {
    const lists = childrenOf(model, model.entity('mappe')).map((c) => c.inverse);
    for (const e of model.family('nasjonalidentifikator')) expect(lists).toContain(e.name);
    expect(lists).not.toContain('partperson');
  });

  it('never lead into the collaboration', () => {
    for (const e of model.entities.values())
      if (roomSegment(e)) for (const c of childrenOf(model, e)) expect(c.entity.room).not.toBe('samhandling');
  });

  it('lead from a dokumentobjekt to its file', () => {
    expect(full('dokumentobjekt')[`${relBase}arkivstruktur/fil/`]).toEqual({
      href: `${base}/arkivstruktur/dokumentobjekt/${id}/referanseFil/`,
    });
  });
});

describe('links at the top', () => {
  it('are the rooms, the code lists and the system', () => {
    expect(names(rootLinks(model, all))).toEqual([
      'admin/',
      'admin/system/',
      'arkivstruktur/',
      'loggingogsporing/',
      'metadata/',
      'moeteogutvalgsbehandling/',
      'sakarkiv/',
      'self',
    ]);
  });

  it('of a room are its lists and what needs nothing above it', () => {
    const links = names(roomLinks(model, 'arkivstruktur', all));
    expect(links.filter((r) => r.includes('/ny-'))).toEqual([
      'arkivstruktur/ny-arkiv/',
      'arkivstruktur/ny-arkivskaper/',
      'arkivstruktur/ny-klassifikasjonssystem/',
    ]);
    expect(links).toContain('arkivstruktur/mappe/');
    expect(names(roomLinks(model, 'metadata', all))).toContain('metadata/tilknyttetregistreringsom/');
    expect(names(roomLinks(model, 'loggingogsporing', all))).toEqual([
      'loggingogsporing/endringslogg/',
      'loggingogsporing/hendelseslogg/',
      'loggingogsporing/ny-endringslogg/',
      'loggingogsporing/ny-hendelseslogg/',
      'self',
    ]);
    expect(names(roomLinks(model, 'admin', all))).toEqual([
      'admin/administrativenhet/',
      'admin/bruker/',
      'admin/ny-administrativenhet/',
      'admin/ny-bruker/',
      'admin/ny-tilgang/',
      'admin/tilgang/',
      'self',
    ]);
  });

  it('leave out a room in which the reader may see nothing', () => {
    const arkivOnly: LinkContext = { base, may: (_verb, e) => e === 'arkiv' };
    expect(names(rootLinks(model, arkivOnly))).toEqual(['admin/system/', 'arkivstruktur/', 'self']);
  });
});

describe('a list', () => {
  const entity = model.entity('arkiv');
  it('that is empty has no results', () => {
    const self = `${base}/arkivstruktur/arkiv/`;
    expect(listEnvelope({ count: 0, results: [], self, entity })).toEqual({
      count: 0,
      _links: { [`${relBase}arkivstruktur/arkiv/`]: { href: self }, self: { href: self } },
    });
  });
  it('with more to come has a next page', () => {
    const page = listEnvelope({ count: 3, results: [{ a: 1 }], self: 'x/', next: 'y/', entity });
    expect(page.results).toEqual([{ a: 1 }]);
    expect(page._links.next).toEqual({ href: 'y/' });
  });
});
