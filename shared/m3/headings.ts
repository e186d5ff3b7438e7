import { EXTRACTS, type ExtractKind, type FieldName } from './extracts.ts';

/**
 * What columns are called beside M3's own names: the headings of M3's panels in the languages that it is often used
 * in, and plain ones. All of them are inferred, and beyond English they are the usual words (domain.md, 2), so every
 * column that they give is shown and can be changed. The likelier heading of a language stands first; `;` cuts.
 */
const HEADINGS: Readonly<Record<FieldName, readonly string[]>> = {
  user: [
    'User ID; User; User identity; User code; User no; User number; M3 user; M3 user ID; Login; Logon; Login name; Login ID; Sign-on',
    'Benutzer; Benutzer-ID; Benutzerkennung; Benutzer-Nr; Benutzercode; Anwender; Anwender-ID; Kennung; Anmeldename',
    'Användare; Användar-ID; Användaridentitet; Användarkod; Anv; Anv-ID',
    'Utilisateur; ID utilisateur; Identifiant utilisateur; Code utilisateur; Identifiant; Util',
    'Usuario; ID de usuario; ID usuario; Código de usuario; Código usuario; Cód usuario',
    'Utente; ID utente; Codice utente; Identificativo utente',
    'Gebruiker; Gebruikers-ID; Gebruiker-ID; Gebruikerscode',
    'Bruger; Bruger-ID; Brugerkode',
    'Bruker; Bruker-ID; Brukeridentitet; Brukerkode',
    'Käyttäjä; Käyttäjätunnus; Käyttäjä-ID',
  ],
  name: [
    'Name; Full name; Display name; Description; User description; Person',
    'Bezeichnung; Beschreibung; Vollständiger Name; Anzeigename; Bez',
    'Namn; Benämning; Beskrivning; Fullständigt namn; Visningsnamn',
    'Nom; Nom complet; Désignation; Libellé; Dénomination; Descriptif',
    'Nombre; Nombre completo; Descripción; Denominación',
    'Nome; Nome completo; Nominativo; Descrizione; Denominazione',
    'Naam; Volledige naam; Omschrijving; Beschrijving',
    'Navn; Fulde navn; Fullt navn; Betegnelse; Beskrivelse; Benævnelse; Benevnelse',
    'Nimi; Koko nimi; Kuvaus; Nimitys; Selite',
  ],
  email: [
    'E-mail address; E-mail; Mail address; Mail; E-mail addr; E-mail ID; Internet address',
    'E-Mail-Adresse; Mailadresse; E-Mail-Adr; Elektronische Post',
    'E-postadress; E-post; Mejl; Mejladress; E-postadr',
    'Adresse e-mail; Adresse mail; Adresse de messagerie; Adresse électronique; Adresse de courriel; Courriel; Messagerie; Adr e-mail',
    'Correo electrónico; Correo; Dirección de correo electrónico; Dirección de correo; Dirección de e-mail; Dirección e-mail',
    'Indirizzo e-mail; Indirizzo di posta elettronica; Posta elettronica; Indirizzo mail',
    'E-mailadres; Mailadres',
    'E-mailadresse; E-postadresse; Mailadresse',
    'Sähköpostiosoite; Sähköposti; Sähköpostios',
  ],
  status: [
    'Status; Sts; State; User status; Stat',
    'Sta; Benutzerstatus',
    'Användarstatus',
    'Statut; Statut utilisateur; État',
    'Estado; Est',
    'Stato; Stato utente',
    'Gebruikersstatus',
    'Brugerstatus; Brukerstatus',
    'Tila; Käyttäjän tila',
  ],
  userType: [
    'User type; Type of user; Usr tp',
    'Benutzertyp; Benutzerart',
    'Användartyp',
    "Type d'utilisateur; Type utilisateur",
    'Tipo de usuario; Tipo usuario',
    'Tipo utente; Tipo di utente',
    'Gebruikerstype',
    'Brugertype; Brukertype',
    'Käyttäjätyyppi',
  ],
  language: [
    'Language; Lang; Lng; System language',
    'Sprache; Systemsprache; Spr',
    'Språk; Systemspråk',
    'Langue; Langue système',
    'Idioma; Idioma del sistema',
    'Lingua; Lingua di sistema',
    'Taal; Systeemtaal',
    'Sprog; Systemsprog',
    'Kieli; Järjestelmäkieli',
  ],
  division: [
    'Division; Div; Default division; Dft div',
    'Standarddivision; Geschäftsbereich',
    'Standarddivision',
    'Division par défaut',
    'División',
    'Divisione',
    'Divisie',
    'Divisjon',
    'Divisioona',
  ],
  facility: ['Facility; Fac; Default facility', 'Werk', 'Anläggning', 'Etablissement; Établissement'],
  warehouse: [
    'Warehouse; Whs; Whse; Default warehouse',
    'Lager; Lagerort; Lagerhaus',
    'Lagerställe',
    'Dépôt; Entrepôt; Magasin',
    'Almacén',
    'Magazzino',
    'Magazijn',
    'Varasto',
  ],
  department: [
    'Department; Dept; Dep',
    'Abteilung; Abt',
    'Avdelning; Avd',
    'Département; Service; Dépt',
    'Departamento; Depto',
    'Reparto; Dipartimento',
    'Afdeling; Afd',
    'Avdeling',
    'Osasto',
  ],
  company: [
    'Company; Cmp; Company number; Company no; Default company; Dft cmp',
    'Firma; Firmen-Nr; Mandant; Unternehmen',
    'Företag; Ftg; Bolag',
    'Société; Soc; Entreprise; Compagnie',
    'Compañía; Empresa; Sociedad',
    'Società; Azienda',
    'Bedrijf; Onderneming; Firma',
    'Selskab; Virksomhed; Selskap',
    'Yritys; Yhtiö',
  ],
  emailType: [
    'E-mail type; Type of e-mail; E-mail tp; Mail type; Type',
    'E-Mail-Typ; E-Mail-Art; Typ',
    'E-posttyp',
    "Type d'e-mail; Type e-mail; Type d'adresse",
    'Tipo de correo electrónico; Tipo de correo; Tipo de e-mail; Tipo',
    'Tipo di e-mail; Tipo e-mail',
    'E-mailtype',
    'E-posttype',
    'Sähköpostityyppi; Sähköpostin tyyppi; Tyyppi',
  ],
  role: [
    'Role; Role ID; M3 role; Role code; Security role',
    'Rolle; Rollen-ID; Rollenkennung; Rollencode',
    'Roll; Roll-ID; Rollkod',
    'Rôle; ID rôle; ID du rôle; Code rôle',
    'Rol; ID de rol; Código de rol; Función',
    'Ruolo; ID ruolo; Codice ruolo',
    'Rol-ID; Rolcode',
    'Rolle-ID; Rollekode',
    'Rooli; Roolitunnus',
  ],
  validFrom: [
    'Valid from; From date; Start date; Valid from date; Fr date',
    'Gültig ab; Gültig von; Von Datum; Ab Datum; Startdatum; Beginndatum',
    'Giltig från; Giltig fr o m; Från datum; Fr o m; Fr datum',
    'Valable à partir du; Valide à partir du; Valable du; Date de début; Date début; Date début validité',
    'Válido desde; Fecha de inicio; Fecha inicio; Desde fecha',
    'Valido dal; Valido da; Data inizio; Data di inizio',
    'Geldig vanaf; Geldig van; Begindatum; Vanaf datum',
    'Gyldig fra; Fra dato; Gyldig fra dato',
    'Voimassa alkaen; Alkupäivä; Voimassa alk',
  ],
  validTo: [
    'Valid to; Valid until; To date; End date; Valid to date; Expiry date',
    'Gültig bis; Bis Datum; Enddatum',
    'Giltig till; Giltig t o m; Till datum; T o m',
    "Valable jusqu'au; Valide jusqu'au; Valable au; Date de fin; Date fin; Date fin validité",
    'Válido hasta; Fecha de fin; Fecha fin; Hasta fecha',
    'Valido fino al; Valido al; Data fine; Data di fine',
    'Geldig tot; Geldig tot en met; Einddatum; Tot datum',
    'Gyldig til; Til dato; Gyldig til dato',
    'Voimassa asti; Voimassaolo päättyy; Päättymispäivä; Loppupäivä',
  ],
};

/** Some say them of the user's id, some of the name: they go where the other is not named more clearly. */
const USER_NAMES =
  "User name; Benutzername; Användarnamn; Nom d'utilisateur; Nom utilisateur; Nombre de usuario; Nombre usuario; Nome utente; Gebruikersnaam; Brugernavn; Brukernavn; Käyttäjänimi";

/** In CRS111 the user is the key of the address (CEMAIL, domain.md, 1). */
const EMAIL_KEYS =
  'E-mail key; Key; Key value; E-Mail-Schlüssel; Schlüssel; Nyckel; Clé; Clave; Chiave; Sleutel; Nøgle; Nøkkel; Avain';

/** In MNS405 the description is the long text (TX40) and the name is the short one (TX15). */
const ROLE_TEXTS =
  'Description; Role description; Bezeichnung; Beschreibung; Benämning; Beskrivning; Désignation; Libellé; Descripción; Descrizione; Omschrijving; Betegnelse; Beskrivelse; Kuvaus';

/** Every heading that may name a field of an extract, as it is written. */
export function headingsOf(kind: ExtractKind, field: FieldName): string[] {
  return headingsByKind(kind).written.get(field) ?? [];
}

/** The headings of an extract: for each the fields that it may name, with how clearly (0 is clearest). */
type RankedHeadings = ReadonlyMap<string, ReadonlyMap<FieldName, number>>;

interface KindHeadings {
  readonly ranked: RankedHeadings;
  readonly written: ReadonlyMap<FieldName, string[]>;
}

const BY_KIND = new Map<ExtractKind, KindHeadings>();

/**
 * The fields that a heading may name in an extract, with how clearly: M3's own names first, the shorter texts and
 * what may mean two things last. Case, accents' Unicode form and everything but letters and digits are no matter.
 */
export function fieldsNamedBy(kind: ExtractKind, heading: string): ReadonlyMap<FieldName, number> {
  const headings = headingsByKind(kind).ranked;
  const key = headingKey(heading);
  return headings.get(key) ?? headings.get(technicalPart(headings, heading)) ?? NONE;
}

const NONE: ReadonlyMap<FieldName, number> = new Map();

/** Ranks from here on are of words; M3's own names have smaller ones. */
const WORDS = 100;
const UNCLEAR = 1000;

function headingsByKind(kind: ExtractKind): KindHeadings {
  const known = BY_KIND.get(kind);
  if (known !== undefined) return known;
  const ranked = new Map<string, Map<FieldName, number>>();
  const written = new Map<FieldName, string[]>();
  const add = (field: FieldName, names: readonly string[], from: number) => {
    written.set(field, [...(written.get(field) ?? []), ...names]);
    for (const [at, name] of names.entries()) {
      const key = headingKey(name);
      const fields = ranked.get(key) ?? new Map<FieldName, number>();
      if (!fields.has(field)) fields.set(field, from + at);
      ranked.set(key, fields);
    }
  };
  for (const { field, aliases } of EXTRACTS[kind].fields) {
    add(field, aliases.filter(isTechnical), 0);
    if (kind === 'emails' && field === 'user') add(field, wordsOf(EMAIL_KEYS), WORDS);
    if (kind === 'roles' && field === 'name') add(field, wordsOf(ROLE_TEXTS), WORDS);
    for (const language of HEADINGS[field]) add(field, wordsOf(language), 2 * WORDS);
    add(field, aliases, 3 * WORDS);
    if (field === 'user' || (field === 'name' && kind === 'users')) add(field, wordsOf(USER_NAMES), UNCLEAR);
  }
  const made: KindHeadings = { ranked, written };
  BY_KIND.set(kind, made);
  return made;
}

/** Every name that M3 gives to a column of one of the extracts, upper case. */
export const TECHNICAL_NAMES: ReadonlySet<string> = new Set(
  Object.values(EXTRACTS).flatMap(({ fields }) =>
    fields.flatMap(({ aliases }) => aliases.filter(isTechnical)),
  ),
);

/** M3's names are four letters or letters and digits, with two more in front where a table has them. */
function isTechnical(name: string): boolean {
  return /^(?:[A-Z]{2})?(?:USID|TX40|TX15|EMAL|USTA|USTP|LANC|DFDI|DIVI|FACI|WHLO|DEPT|CONO|EMKY|EMTP|ROLL|FVDT|VTDT)$/.test(
    name,
  );
}

function wordsOf(list: string): string[] {
  return list.split(';').map((word) => word.trim());
}

export function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** `CMNUSR.JUUSID`, `User (USID)`: the one word in it that is M3's own; '' where there is none, or more. */
function technicalPart(headings: RankedHeadings, heading: string): string {
  if (heading.length > 80 || /[;,|\t~^]/.test(heading)) return '';
  const words = heading.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const known = words.filter((word) => isTechnical(word) && headings.has(word));
  return known.length === 1 ? known[0]! : '';
}
