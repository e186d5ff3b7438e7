import { describe, expect, it } from 'vitest';
import { namingOf, suggestColumns } from '../../../shared/m3/columns.ts';
import { type ExtractKind, FIELD_NAMES, type FieldName } from '../../../shared/m3/extracts.ts';
import { findTable } from '../../../shared/table/find-table.ts';

function suggest(kind: ExtractKind, text: string) {
  const rows = text.split('\n').map((line, at) => ({ line: at + 1, fields: line.split(';') }));
  const table = findTable(rows, { delimiter: ';', naming: (row) => namingOf(kind, row), ragged: false });
  const { columns, questions } = suggestColumns(kind, table, 'delimited');
  return { columns, questions: questions.map(({ code }) => code), header: table.header?.line ?? null };
}

const columnsOf = (kind: ExtractKind, header: string) => suggest(kind, `${header}\nA;B;C;D;E;F;G`).columns;

describe('headings', () => {
  it.each([
    ['User;Name;E-mail;Sts'],
    ['User ID;Full name;E-mail address;Status'],
    ['USER-ID;Description;Mail;STATUS'],
    ['CMNUSR.JUUSID;a.JUTX40;[CBEMAL];"JUUSTA"'],
    ['User (USID);Name (TX40);E-mail (EMAL);Status (USTA)'],
    ['Benutzer;Bezeichnung;E-Mail-Adresse;Sta'],
    ['Benutzerkennung;Name;E-Mail;Status'],
    ['Användare;Namn;E-postadress;Sts'],
    ['Utilisateur;Nom;Adresse e-mail;Statut'],
    ['Usuario;Nombre;Correo electrónico;Estado'],
    ['Utente;Nome;Indirizzo e-mail;Stato'],
    ['Gebruiker;Naam;E-mailadres;Status'],
    ['Bruger;Navn;E-mailadresse;Status'],
    ['Bruker;Navn;E-postadresse;Status'],
    ['Käyttäjätunnus;Nimi;Sähköpostiosoite;Tila'],
  ])('of users: %s', (header) => {
    expect(columnsOf('users', header).slice(0, 4)).toEqual(['user', 'name', 'email', 'status']);
  });

  it.each<[ExtractKind, string, (FieldName | null)[]]>([
    ['roles', 'Role;Name;Description', ['role', null, 'name']],
    ['roles', 'Rolle;Bezeichnung;Name', ['role', 'name', null]],
    ['roles', 'ROLL;TX15;TX40', ['role', null, 'name']],
    ['roles', 'Rôle;Désignation', ['role', 'name']],
    ['user-roles', 'Användare;Roll;Giltig från;Giltig till', ['user', 'role', 'validFrom', 'validTo']],
    ['user-roles', 'Benutzer;Rolle;Gültig ab;Gültig bis', ['user', 'role', 'validFrom', 'validTo']],
    ['user-roles', 'User;Role;Valid from;Valid to', ['user', 'role', 'validFrom', 'validTo']],
    ['emails', 'Firma;E-Mail-Typ;Benutzer;E-Mail-Adresse', ['company', 'emailType', 'user', 'email']],
    ['emails', 'Company;E-mail type;Key;E-mail address', ['company', 'emailType', 'user', 'email']],
    ['users', 'Name;Description;User', ['name', null, 'user']],
    ['users', 'User name;Name', ['user', 'name']],
    ['users', 'User ID;User name', ['user', 'name']],
    ['users', 'TX40;Name;USID', ['name', null, 'user']],
  ])('of %s: %s', (kind, header, expected) => {
    expect(columnsOf(kind, header).slice(0, expected.length)).toEqual(expected);
  });

  it('of one name in two columns are a question where the values differ', () => {
    const twice = (second: string) =>
      suggest('users', `USID;TX40;E-mail;E-mail\nA;Anna;a@x.example;${second}`);
    expect(twice('a@x.example').questions).toEqual([]);
    expect(twice('b@x.example').questions).toEqual(['HEADING-TWICE']);
  });

  it('TX40 and NAME of users are a question: one of them may be the name of the company', () => {
    expect(suggest('users', 'USID;TX40;NAME\nA;Hallvik AB;Anna Ash').questions).toEqual(['NAME-UNSURE']);
    expect(suggest('users', 'USID;TX40;NAME\nA;Anna Ash;Anna Ash').questions).toEqual([]);
  });

  it('are looked for among the first rows, below titles', () => {
    const title = 'M3 users\nPRD;2026-11-30\n\n';
    expect(suggest('users', `${title}USID;TX40\nA;Anna`).header).toBe(4);
    expect(suggest('users', 'USID;TX40;Note\nJUUSID;JUTX40;CBEMAL').header).toBe(1);
    expect(suggest('users', 'USER;Ursula Ser;u@x.example\nB;Bo;').header).toBeNull();
  });
});

describe('columns without names', () => {
  it.each<[ExtractKind, string]>([
    ['users', 'ANNA;Anna Berg;20\nBOB;Bob Ek;90'],
    ['users', 'ANNA;Anna Berg;20;;SE;AAA;A01;001;PROD'],
    ['users', 'Anna Berg;ANNA;a@x.example\nBob Ek;BOB;b@x.example'],
    ['emails', '100;ANNA;x;y;z'],
    ['emails', 'ANNA;100;a@x.example'],
    ['user-roles', 'ANNA;BUYER;20240101;0'],
  ])('of %s are not taken by place where they do not fit: %s', (kind, text) => {
    expect(suggest(kind, text)).toMatchObject({ questions: ['COLUMNS-UNNAMED'], header: null });
    expect(suggest(kind, text).columns.every((field) => field === null)).toBe(true);
  });

  it.each<[ExtractKind, string, (FieldName | null)[]]>([
    ['users', 'ANNA;Anna Berg', ['user', 'name']],
    ['users', 'ANNA;Anna Berg;a@x.example\nBOB;Bob Ek;', ['user', 'name', 'email']],
    ['users', 'ANNA;Anna Berg;NULL', ['user', 'name', 'email']],
    ['users', 'ANNA;Anna Berg;a@x.example;\nBOB;Bob Ek;;', ['user', 'name', 'email', null]],
    ['emails', '100;04;ANNA;a@x.example', ['company', 'emailType', 'user', 'email']],
    ['roles', 'BUYER;Buyer', ['role', 'name']],
    ['user-roles', 'ANNA;BUYER', ['user', 'role']],
  ])('of %s are taken where they do: %s', (kind, text, columns) => {
    expect(suggest(kind, text)).toEqual({ columns, questions: [], header: null });
  });

  it('below a line of small letters are a question: it may name them', () => {
    expect(suggest('roles', 'Kürzel;Text\nBUYER;Buyer\nSELLER;Seller').questions).toEqual(['HEADER-UNSURE']);
    expect(suggest('roles', 'BUYER;Buyer\nSELLER;Seller').questions).toEqual([]);
  });
});

it('every field has headings', () => {
  const named = new Set(
    (['users', 'emails', 'roles', 'user-roles'] as const).flatMap((kind) =>
      columnsOf(
        kind,
        'User;Name;E-mail;Status;User type;Language;Division;Facility;Warehouse;Department;Company;E-mail type;Role;Valid from;Valid to',
      ),
    ),
  );
  expect([...named].filter((field) => field !== null).sort()).toEqual([...FIELD_NAMES].sort());
});
