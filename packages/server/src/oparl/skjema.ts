/**
 * Object types of OParl 1.1 (chapter 3, Schema): each property with the form of its value. `url:T` is the address of a T,
 * `liste:T` that of an external list of them, `T` an object written inside. `[x]` is an array.
 */
export type Form =
  | 'string'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'url'
  | '[string]'
  | '[url]'
  | `url:${string}`
  | `[url:${string}]`
  | `liste:${string}`
  | `inni:${string}`
  | `[inni:${string}]`;

export interface Oparltype {
  readonly paakrevd: readonly string[];
  readonly felt: Readonly<Record<string, Form>>;
}

/** In every type. */
const felles = {
  id: 'url',
  type: 'string',
  license: 'string',
  keyword: '[string]',
  created: 'date-time',
  modified: 'date-time',
  web: 'url',
  deleted: 'boolean',
} as const satisfies Record<string, Form>;

const type = (paakrevd: string, felt: Readonly<Record<string, Form>>): Oparltype => ({
  paakrevd: ['id', 'type', ...paakrevd.split(' ').filter(Boolean)],
  felt: { ...felles, ...felt },
});

export const oparltyper = {
  System: type('oparlVersion body', {
    oparlVersion: 'string',
    otherOparlVersions: '[url:System]',
    license: 'url',
    body: 'liste:Body',
    name: 'string',
    contactEmail: 'string',
    contactName: 'string',
    website: 'url',
    vendor: 'url',
    product: 'url',
  }),
  Body: type('name organization person meeting paper legislativeTerm', {
    system: 'url:System',
    shortName: 'string',
    name: 'string',
    website: 'url',
    license: 'url',
    licenseValidSince: 'date-time',
    oparlSince: 'date-time',
    ags: 'string',
    rgs: 'string',
    equivalent: '[url]',
    contactEmail: 'string',
    contactName: 'string',
    organization: 'liste:Organization',
    person: 'liste:Person',
    meeting: 'liste:Meeting',
    paper: 'liste:Paper',
    legislativeTerm: '[inni:LegislativeTerm]',
    agendaItem: 'liste:AgendaItem',
    consultation: 'liste:Consultation',
    file: 'liste:File',
    locationList: 'liste:Location',
    legislativeTermList: 'liste:LegislativeTerm',
    membership: 'liste:Membership',
    classification: 'string',
    location: 'inni:Location',
    mainOrganization: 'url:Organization',
  }),
  LegislativeTerm: type('', {
    body: 'url:Body',
    name: 'string',
    startDate: 'date',
    endDate: 'date',
  }),
  Organization: type('', {
    body: 'url:Body',
    name: 'string',
    membership: '[url:Membership]',
    meeting: 'liste:Meeting',
    consultation: 'liste:Consultation',
    shortName: 'string',
    post: '[string]',
    subOrganizationOf: 'url:Organization',
    organizationType: 'string',
    classification: 'string',
    startDate: 'date',
    endDate: 'date',
    website: 'url',
    location: 'inni:Location',
    externalBody: 'url:Body',
    memberCount: 'integer',
    votingMemberCount: 'integer',
  }),
  Person: type('', {
    body: 'url:Body',
    name: 'string',
    familyName: 'string',
    givenName: 'string',
    formOfAddress: 'string',
    affix: 'string',
    title: '[string]',
    gender: 'string',
    phone: '[string]',
    email: '[string]',
    location: 'url:Location',
    locationObject: 'inni:Location',
    status: '[string]',
    membership: '[inni:Membership]',
    image: 'inni:File',
    life: 'string',
    lifeSource: 'string',
  }),
  Membership: type('', {
    person: 'url:Person',
    organization: 'url:Organization',
    role: 'string',
    votingRight: 'boolean',
    startDate: 'date',
    endDate: 'date',
    onBehalfOf: 'url:Organization',
  }),
  Meeting: type('', {
    name: 'string',
    meetingState: 'string',
    cancelled: 'boolean',
    start: 'date-time',
    end: 'date-time',
    location: 'inni:Location',
    organization: '[url:Organization]',
    participant: '[url:Person]',
    invitation: 'inni:File',
    resultsProtocol: 'inni:File',
    verbatimProtocol: 'inni:File',
    auxiliaryFile: '[inni:File]',
    agendaItem: '[inni:AgendaItem]',
  }),
  AgendaItem: type('order', {
    meeting: 'url:Meeting',
    number: 'string',
    order: 'integer',
    name: 'string',
    public: 'boolean',
    consultation: 'url:Consultation',
    result: 'string',
    resolutionText: 'string',
    resolutionFile: 'inni:File',
    auxiliaryFile: '[inni:File]',
    start: 'date-time',
    end: 'date-time',
  }),
  Paper: type('', {
    body: 'url:Body',
    name: 'string',
    reference: 'string',
    date: 'date',
    paperType: 'string',
    relatedPaper: '[url:Paper]',
    superordinatedPaper: '[url:Paper]',
    subordinatedPaper: '[url:Paper]',
    mainFile: 'inni:File',
    auxiliaryFile: '[inni:File]',
    location: '[inni:Location]',
    originatorPerson: '[url:Person]',
    underDirectionOf: '[url:Organization]',
    originatorOrganization: '[url:Organization]',
    consultation: '[inni:Consultation]',
  }),
  Consultation: type('', {
    paper: 'url:Paper',
    agendaItem: 'url:AgendaItem',
    meeting: 'url:Meeting',
    organization: '[url:Organization]',
    authoritative: 'boolean',
    role: 'string',
  }),
  File: type('accessUrl', {
    name: 'string',
    fileName: 'string',
    mimeType: 'string',
    date: 'date',
    size: 'integer',
    sha1Checksum: 'string',
    sha512Checksum: 'string',
    text: 'string',
    accessUrl: 'url',
    downloadUrl: 'url',
    externalServiceUrl: 'url',
    masterFile: 'url:File',
    derivativeFile: '[url:File]',
    fileLicense: 'url',
    meeting: '[url:Meeting]',
    agendaItem: '[url:AgendaItem]',
    person: 'url:Person',
    paper: '[url:Paper]',
  }),
  Location: type('', {
    description: 'string',
    streetAddress: 'string',
    room: 'string',
    postalCode: 'string',
    subLocality: 'string',
    locality: 'string',
    bodies: '[url:Body]',
    organizations: '[url:Organization]',
    persons: '[url:Person]',
    meetings: '[url:Meeting]',
    papers: '[url:Paper]',
  }),
} as const satisfies Record<string, Oparltype>;

export type Typenavn = keyof typeof oparltyper;

export const typeadresse = (navn: string): string => `https://schema.oparl.org/1.1/${navn}`;

const erUrl = (v: unknown): boolean => typeof v === 'string' && URL.canParse(v) && /^https?:/.test(v);
const erTid = (v: unknown): boolean =>
  typeof v === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(v);
const erDato = (v: unknown): boolean => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v);

const passer = (
  form: Form,
  v: unknown,
  feil: (hva: string, verdi: unknown, navn: Typenavn) => void,
): boolean => {
  if (form.startsWith('[')) {
    const del = form.slice(1, -1) as Form;
    return Array.isArray(v) && v.every((x) => passer(del, x, feil));
  }
  if (form.startsWith('inni:')) {
    feil('inni', v, form.slice(5) as Typenavn);
    return typeof v === 'object' && v !== null;
  }
  if (form.startsWith('url') || form.startsWith('liste:')) return erUrl(v);
  switch (form) {
    case 'boolean':
      return typeof v === 'boolean';
    case 'integer':
      return Number.isInteger(v);
    case 'date':
      return erDato(v);
    case 'date-time':
      return erTid(v);
    default:
      // An empty text is none (section 2.4, JSON-Ausgabe).
      return typeof v === 'string' && v !== '';
  }
};

/** What is wrong with an object that says it is of the type, inner objects too; empty when nothing is. */
export const oparlfeil = (navn: Typenavn, verdi: unknown, sti: string = navn): readonly string[] => {
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi))
    return [`${sti}: er ikke et objekt`];
  const ut: string[] = [];
  const { paakrevd, felt } = oparltyper[navn] as Oparltype;
  const gitt = verdi as Readonly<Record<string, unknown>>;
  if (gitt.type !== typeadresse(navn)) ut.push(`${sti}.type: er ikke ${typeadresse(navn)}`);
  // Of what is deleted only what it was is kept (section 2.8).
  const krav = gitt.deleted === true ? ['id', 'type', 'created', 'modified'] : paakrevd;
  for (const k of krav) if (gitt[k] === undefined) ut.push(`${sti}.${k}: mangler`);
  for (const [k, v] of Object.entries(gitt)) {
    if (v === undefined) continue;
    const form = Object.hasOwn(felt, k) ? felt[k] : undefined;
    if (form === undefined) ut.push(`${sti}.${k}: finnes ikke i OParl`);
    else if (!passer(form, v, (_hva, indre, n) => ut.push(...oparlfeil(n, indre, `${sti}.${k}`))))
      ut.push(`${sti}.${k}: er ikke ${form}`);
  }
  return ut;
};
