import { fieldProblem, type Liste, type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { contentDisposition } from '@felles/kernel/files';
import type { Entity, FieldError } from '@felles/model';
import { parseQuery, type Query } from '@felles/model/derive';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';
import { readJson } from '../json.js';
import { hentMedbrakte } from '../medbrakt.js';
import { muligeHandlinger, objektJson } from './objekt.js';

interface Sti {
  readonly v: string;
  readonly entitet: string;
  readonly id: string;
  readonly handling: string;
}

interface Relasjonssti extends Sti {
  readonly relasjon: string;
  readonly til: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The version in If-Match. `"3"` and `W/"3"` are both version 3. */
export const versjonFra = (request: FastifyRequest): number => {
  const gitt = request.headers['if-match'];
  if (gitt === undefined)
    throw new Problem('mangler-etag', 'send If-Match med ETag-en fra da objektet ble lest');
  const m = /^(?:W\/)?"(\d{1,9})"$/.exec(gitt.trim());
  if (!m) throw new Problem('utdatert', 'If-Match er ikke en ETag herfra');
  return Number(m[1]);
};

/** One value of a query parameter; a repeated one is a fault. */
const parameter = (request: FastifyRequest, navn: string): string | undefined => {
  const verdi = (request.query as Record<string, unknown>)[navn];
  if (verdi === undefined || typeof verdi === 'string') return verdi;
  throw fieldProblem([{ felt: navn, kode: 'format', tekst: 'kan bare oppgis én gang' }]);
};

/** Takes the place in the archive's hierarchy (the object above, by relation) out of a body; null is no place. */
const delPlass = (
  entity: Entity,
  body: unknown,
): { readonly felt: unknown; readonly plass: Readonly<Record<string, string | null>> } => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { felt: body, plass: {} };
  const felt: Record<string, unknown> = {};
  const plass: Record<string, string | null> = {};
  for (const [navn, verdi] of Object.entries(body)) {
    const relasjon = Object.hasOwn(entity.relations, navn) ? entity.relations[navn] : undefined;
    if (relasjon === undefined || relasjon.asField) felt[navn] = verdi;
    else if (relasjon.readOnly)
      throw fieldProblem([{ felt: navn, kode: 'skrivebeskyttet', tekst: 'settes av kjernen' }]);
    else if (verdi === null) plass[navn] = null;
    else if (typeof verdi === 'string' && uuid.test(verdi)) plass[navn] = verdi.toLowerCase();
    else throw fieldProblem([{ felt: navn, kode: 'format', tekst: 'må være en UUID' }]);
  }
  return { felt, plass };
};

const kjenteParametre = new Set(['$filter', '$orderby', '$top', '$skip', '$search', '$expand']);

/**
 * The declared part of the product's API: list, create, read, change, delete, history and acts, the same for every
 * entity. Rules and access are the kernel's.
 */
export const registrerGenerisk = (app: FastifyInstance, d: Avhengigheter, finnAktoer: FinnAktoer): void => {
  const { model } = d.kernel;

  const entitetFor = (navn: string): Entity => {
    const entity = model.entities.get(navn);
    if (!entity) throw new Problem('ikke-funnet');
    return entity;
  };
  const skrivbar = (entity: Entity): void => {
    if (entity.abstract)
      throw new Problem('ikke-tillatt-metode', `${entity.name} finnes bare som en av undertypene`);
  };
  const idFra = (sti: Sti): string => {
    if (!uuid.test(sti.id)) throw new Problem('ikke-funnet');
    return sti.id.toLowerCase();
  };
  const aapne = async (request: FastifyRequest): Promise<Sesjon> =>
    d.kernel.open((await finnAktoer(request, (request.params as Sti).v)).aktoer);

  const full = async (sesjon: Sesjon, o: Objekt): Promise<Record<string, unknown>> => ({
    ...objektJson(model, o),
    handlinger: await muligeHandlinger(model, sesjon, o),
    kan: { endre: sesjon.may('update', o.entitet), slette: sesjon.may('remove', o.entitet) },
  });
  const send = async (reply: FastifyReply, sesjon: Sesjon, o: Objekt, status = 200): Promise<FastifyReply> =>
    reply
      .code(status)
      .header('etag', `"${o.versjon}"`)
      .send(await full(sesjon, o));

  const spoerring = (request: FastifyRequest, entity: Entity) => {
    for (const navn of Object.keys(request.query as object))
      if (!kjenteParametre.has(navn))
        throw fieldProblem([{ felt: navn, kode: 'ukjent', tekst: 'parameteren finnes ikke' }]);
    const parsed = parseQuery(
      model,
      entity,
      {
        filter: parameter(request, '$filter'),
        orderby: parameter(request, '$orderby'),
        top: parameter(request, '$top'),
        skip: parameter(request, '$skip'),
        search: parameter(request, '$search'),
        expand: parameter(request, '$expand'),
      },
      { maxTop: 200, defaultTop: 25, maxSkip: 1_000_000, maxExpansion: d.konfigurasjon.maksUtvidelse ?? 3 },
    );
    if (!parsed.ok)
      throw new Problem('ugyldig-spoerring', parsed.feil.tekst, { felt: [parsed.feil satisfies FieldError] });
    return parsed;
  };
  const medbrakte = (sesjon: Sesjon, objekter: readonly Objekt[], { expand }: Query) =>
    hentMedbrakte<Record<string, unknown>>(
      { model, sesjon, skriver: () => (o, med) => ({ ...objektJson(model, o), ...med }) },
      objekter,
      expand,
    );
  const sendListe = async (
    request: FastifyRequest,
    reply: FastifyReply,
    sesjon: Sesjon,
    query: Query,
    liste: Liste,
  ): Promise<FastifyReply> => {
    const { skip, top } = query;
    const med = await medbrakte(sesjon, liste.verdier, query);
    const neste = new URL(request.url, 'http://felles.invalid');
    neste.searchParams.set('$skip', String(skip + top));
    return reply.send({
      antall: liste.antall,
      verdier: liste.verdier.map((o) => ({ ...objektJson(model, o), ...med.get(o.systemID) })),
      ...(liste.mer ? { neste: `${neste.pathname}${neste.search}` } : {}),
    });
  };

  app.get<{ Params: Sti }>('/api/v1/:v/:entitet', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const { query } = spoerring(request, entity);
    const sesjon = await aapne(request);
    return sendListe(request, reply, sesjon, query, await sesjon.find(entity.name, query));
  });

  app.post<{ Params: Sti }>('/api/v1/:v/:entitet', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    skrivbar(entity);
    const sesjon = await aapne(request);
    const { felt, plass } = delPlass(entity, request.body);
    const relasjoner = Object.fromEntries(Object.entries(plass).flatMap(([k, v]) => (v ? [[k, v]] : [])));
    const made = await sesjon.create(entity.name, felt, { relasjoner });
    reply.header('location', `/api/v1/${request.params.v}/${entity.name}/${made.systemID}`);
    return send(reply, sesjon, await sesjon.read(entity.name, made.systemID), 201);
  });

  app.get<{ Params: Sti }>('/api/v1/:v/:entitet/:id', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const sesjon = await aapne(request);
    const objekt = await sesjon.read(entity.name, idFra(request.params));
    if (parameter(request, '$expand') === undefined) return send(reply, sesjon, objekt);
    const { query } = spoerring(request, model.entity(objekt.entitet));
    const med = await medbrakte(sesjon, [objekt], query);
    reply.header('etag', `"${objekt.versjon}"`);
    return reply.send({ ...(await full(sesjon, objekt)), ...med.get(objekt.systemID) });
  });

  app.patch<{ Params: Sti }>('/api/v1/:v/:entitet/:id', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    skrivbar(entity);
    const sesjon = await aapne(request);
    const id = idFra(request.params);
    const { felt, plass } = delPlass(entity, request.body);
    const [ny, ...flere] = Object.entries(plass);
    const bareFlytting = ny !== undefined && flere.length === 0 && Object.keys(felt as object).length === 0;
    if (bareFlytting) await sesjon.move(entity.name, id, ny[0], ny[1], versjonFra(request));
    else await sesjon.update(entity.name, id, versjonFra(request), felt, 'patch', plass);
    return send(reply, sesjon, await sesjon.read(entity.name, id));
  });

  app.delete<{ Params: Sti }>('/api/v1/:v/:entitet/:id', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    skrivbar(entity);
    const sesjon = await aapne(request);
    await sesjon.remove(entity.name, idFra(request.params), versjonFra(request));
    return reply.code(204).send();
  });

  // Acts on a collection have a name where an id would stand; entity names and acts never look like UUIDs.
  app.post<{ Params: Sti }>('/api/v1/:v/:entitet/:id', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const sesjon = await aapne(request);
    const svar = await sesjon.act(entity.name, null, request.params.id, request.body);
    reply.header('location', `/api/v1/${request.params.v}/${svar.objekt.entitet}/${svar.objekt.systemID}`);
    return reply.code(201).send({ objekt: await full(sesjon, svar.objekt), laget: svar.laget });
  });

  app.post<{ Params: Sti }>('/api/v1/:v/:entitet/:id/:handling', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const sesjon = await aapne(request);
    const svar = await sesjon.act(entity.name, idFra(request.params), request.params.handling, request.body);
    return reply.send({ objekt: await full(sesjon, svar.objekt), laget: svar.laget });
  });

  // Many-to-many relations are lists of their own, read from either side and tied from the side that declares them.
  app.get<{ Params: Relasjonssti }>('/api/v1/:v/:entitet/:id/:relasjon', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const { relasjon } = request.params;
    const egen = Object.hasOwn(entity.manyRelations, relasjon) ? entity.manyRelations[relasjon] : undefined;
    const inn = model.incoming(entity).find((i) => i.many && i.inverse === relasjon);
    const liste = egen
      ? { entitet: egen.to, via: { entitet: entity.name, relasjon } }
      : inn && { entitet: inn.from.name, via: { entitet: inn.from.name, relasjon: inn.name } };
    if (!liste) throw new Problem('ikke-funnet');
    const { query } = spoerring(request, model.entity(liste.entitet));
    const sesjon = await aapne(request);
    const { systemID } = await sesjon.read(entity.name, idFra(request.params));
    return sendListe(
      request,
      reply,
      sesjon,
      query,
      await sesjon.find(liste.entitet, query, { via: { ...liste.via, systemID } }),
    );
  });

  const tilFra = (sti: Relasjonssti): string => {
    if (!uuid.test(sti.til)) throw new Problem('ikke-funnet');
    return sti.til.toLowerCase();
  };
  app.put<{ Params: Relasjonssti }>('/api/v1/:v/:entitet/:id/:relasjon/:til', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const sesjon = await aapne(request);
    await sesjon.link(entity.name, idFra(request.params), request.params.relasjon, tilFra(request.params));
    return reply.code(204).send();
  });
  app.delete<{ Params: Relasjonssti }>('/api/v1/:v/:entitet/:id/:relasjon/:til', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const sesjon = await aapne(request);
    await sesjon.unlink(entity.name, idFra(request.params), request.params.relasjon, tilFra(request.params));
    return reply.code(204).send();
  });

  app.get<{ Params: Sti }>('/api/v1/:v/:entitet/:id/historikk', async (request, reply) => {
    const entity = entitetFor(request.params.entitet);
    const sesjon = await aapne(request);
    return reply.send({ verdier: await sesjon.history(entity.name, idFra(request.params)) });
  });

  app.post<{ Params: Sti; Querystring: { navn?: string } }>('/api/v1/:v/fil', async (request, reply) => {
    const navn = parameter(request, 'navn');
    if (!navn) throw fieldProblem([{ felt: 'navn', kode: 'mangler', tekst: 'filnavnet må oppgis' }]);
    const lengde = Number(request.headers['content-length'] ?? Number.NaN);
    if (lengde > d.konfigurasjon.maksFil)
      throw new Problem('for-stor', `filer kan være høyst ${d.konfigurasjon.maksFil} byte`);
    const sesjon = await aapne(request);
    const sjekksum = request.headers['x-sha256'];
    const mottatt = await sesjon.upload(
      request.raw.iterator({ destroyOnReturn: false }),
      navn,
      typeof sjekksum === 'string' ? { forventet: { sjekksum } } : {},
    );
    const { id, filnavn, sjekksum: sum, filstoerrelse, mimeType, format } = mottatt;
    return reply.code(201).send({ id, filnavn, sjekksum: sum, filstoerrelse, mimeType, format });
  });

  app.post<{ Params: Sti }>('/api/v1/:v/saksmappe/:id/journalfoer', async (request, reply) => {
    const sesjon = await aapne(request);
    const id = idFra(request.params);
    if (!request.isMultipart())
      throw new Problem('feil-innholdstype', 'send multipart/form-data med «journalpost» og «fil»');
    let inndata: unknown;
    for await (const del of request.parts({
      limits: { fileSize: d.konfigurasjon.maksFil, files: 1, fields: 1, fieldSize: 100_000 },
    })) {
      if (del.type === 'field' && del.fieldname === 'journalpost')
        inndata = readJson(Buffer.from(String(del.value)));
      if (del.type !== 'file') continue;
      if (inndata === undefined)
        throw fieldProblem([{ felt: 'journalpost', kode: 'mangler', tekst: 'må komme før filen' }]);
      const made = await sesjon.journalfoer(id, inndata, del.file, del.filename || 'dokument');
      reply.header('location', `/api/v1/${request.params.v}/journalpost/${made.systemID}`);
      return send(reply, sesjon, made, 201);
    }
    throw fieldProblem([{ felt: 'fil', kode: 'mangler', tekst: 'en fil må sendes med' }]);
  });

  app.get<{ Params: Sti }>('/api/v1/:v/registrering/:id/dokumenter', async (request, reply) => {
    const sesjon = await aapne(request);
    const id = idFra(request.params);
    const sider = { orderby: [], top: 200, skip: 0, expand: [] };
    const beskrivelser = await sesjon.find('dokumentbeskrivelse', sider, {
      via: { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: id },
    });
    const ider = beskrivelser.verdier.map((b) => b.systemID);
    if (ider.length === 0) return reply.send({ verdier: [] });
    const filter = parseQuery(
      model,
      model.entity('dokumentobjekt'),
      { filter: `dokumentbeskrivelse in (${ider.map((x) => `'${x}'`).join(',')})`, top: 200 },
      { maxTop: 200, maxLength: 20_000 },
    );
    if (!filter.ok) throw new Problem('intern-feil', undefined, { cause: filter.feil });
    const objekter = await sesjon.find('dokumentobjekt', filter.query);
    const nr = (o: Objekt) => Number(o.data.dokumentnummer ?? 0);
    return reply.send({
      verdier: [...beskrivelser.verdier]
        .sort((a, b) => nr(a) - nr(b))
        .map((b) => {
          const o = objekter.verdier.find((x) => x.relasjoner.dokumentbeskrivelse === b.systemID);
          const { filnavn, mimeType, filstoerrelse, sjekksum, format } = o?.data ?? {};
          return {
            dokumentbeskrivelse: b.systemID,
            tittel: b.data.tittel,
            dokumentobjekt: o?.systemID ?? null,
            filnavn,
            mimeType,
            filstoerrelse,
            sjekksum,
            format,
          };
        }),
    });
  });

  app.get<{ Params: Sti }>('/api/v1/:v/dokumentobjekt/:id/fil', async (request, reply) => {
    const sesjon = await aapne(request);
    const fil = await sesjon.download(idFra(request.params));
    // Uploaded content is hostile: never rendered in our origin, never sniffed.
    return reply
      .header('content-type', fil.mimeType)
      .header('content-length', fil.filstoerrelse)
      .header(
        'content-disposition',
        contentDisposition(fil.filnavn, fil.mimeType === 'application/pdf' ? 'inline' : 'attachment'),
      )
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .header('digest', `sha-256=${Buffer.from(fil.sjekksum, 'hex').toString('base64')}`)
      .send(fil.stroem);
  });

  const nekt = (url: string, allow: readonly string[]): void => {
    app.route<{ Params: Sti }>({
      method: ['PUT', 'POST', 'PATCH', 'DELETE'].filter((m) => !allow.includes(m)),
      url,
      handler: async (request, reply) => {
        entitetFor(request.params.entitet);
        reply.header('allow', allow.join(', '));
        throw new Problem('ikke-tillatt-metode', `bruk ${allow.join(', ')}`);
      },
    });
  };
  nekt('/api/v1/:v/:entitet', ['GET', 'HEAD', 'POST']);
  nekt('/api/v1/:v/:entitet/:id', ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE']);
  nekt('/api/v1/:v/:entitet/:id/:handling', ['POST']);
};
