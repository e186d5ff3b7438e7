import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSampleWorkbook, writeWorkbook } from '../support/workbook.ts';
import { cell, person } from './pages/people.ts';
import { goTo } from './pages/rail.ts';
import {
  chooseExtract,
  type Extract,
  giveExtracts,
  openPaste,
  pasteExtract,
  pasteInto,
  readExtracts,
  reading,
  result,
} from './pages/source.ts';
import { makeEnvironment } from './pages/start.ts';
import { expect, test } from './support/muster-test.ts';

test.beforeEach(async ({ muster }) => {
  await makeEnvironment(muster.page, { name: 'TST' });
});

test('a wrong delimiter is seen, said and corrected', async ({ muster, folder }) => {
  const { page } = muster;
  await giveExtracts(muster, folder, {
    Users: 'JUUSID;JUTX40\r\nABERGSTR;Anna Bergstrom\r\nBCARLSEN;Bo Carlsen\r\n',
  });
  const how = reading(page, 'users.csv');
  const read = page.getByRole('button', { name: 'Read', exact: true });
  await expect(how.getByRole('combobox', { name: 'Delimiter' })).toHaveValue(';');
  await expect(read).toBeEnabled();

  await how.getByRole('combobox', { name: 'Delimiter' }).selectOption(',');
  await expect(how.getByRole('status')).toContainText('Nothing was found that cuts the lines into columns.');
  await expect(read).toBeDisabled();

  await how.getByRole('combobox', { name: 'Delimiter' }).selectOption(';');
  await expect(how.getByRole('status')).toHaveCount(0);
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(cell(page, 'BCARLSEN', 'Name in M3')).toHaveText('Bo Carlsen');
});

test('Windows-1252 is recognised, and a wrong choice of encoding shows', async ({ muster, folder }) => {
  const { page } = muster;
  const text = 'JUUSID;JUTX40\r\nABERGSTR;Anna Bergström\r\nJOZ;Zoë “Zo” Œuvrard\r\n';
  const bytes = Buffer.from(
    text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('Œ', '\x8c'),
    'latin1',
  );
  await giveExtracts(muster, folder, { Users: bytes });
  const how = reading(page, 'users.csv');
  await expect(how.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1252');
  await expect(how.getByRole('cell', { name: 'Zoë “Zo” Œuvrard' })).toBeVisible();

  await how.getByRole('combobox', { name: 'Encoding' }).selectOption('utf-8');
  await expect(how.getByRole('cell', { name: 'Anna Bergström' })).toHaveCount(0);
  await how.getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1252');
  await expect(how.getByRole('cell', { name: 'Anna Bergström' })).toBeVisible();
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(cell(page, 'ABERGSTR', 'Name in M3')).toHaveText('Anna Bergström');
});

test('columns with names of one’s own are assigned by hand', async ({ muster, folder }) => {
  const { page } = muster;
  await giveExtracts(muster, folder, {
    Users: 'WHO|FULL|EMAIL\nABERGSTR|Anna Bergstrom|anna@example.com\n',
  });
  const how = reading(page, 'users.csv');
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeDisabled();
  await how.getByRole('combobox', { name: 'What column 1, WHO, carries' }).selectOption('user');
  await expect(how.getByRole('status')).toContainText('No column is chosen for Name.');
  await how.getByRole('combobox', { name: 'What column 2, FULL, carries' }).selectOption('name');
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(person(page, 'ABERGSTR')).toContainText('anna@example.com');
});

test('every bad row is listed by file and line, and the good ones are taken', async ({ muster, folder }) => {
  const { page } = muster;
  await giveExtracts(muster, folder, {
    Users: [
      'JUUSID;JUTX40;JUUSTA',
      'ABERGSTR;Anna Bergstrom;20',
      'BCARLSEN;Bo; Carlsen;20',
      ';Nobody;20',
      'CDUPONT',
      'DEVRIES;Daan de Vries;20',
      'ABERGSTR;Another Name;20',
      '',
    ].join('\r\n'),
  });
  await readExtracts(page);
  const remarks = result(page).getByRole('grid', { name: 'Remarks about files and rows' });
  for (const [line, title] of [
    [3, 'Row with too many fields'],
    [4, 'Row without an id'],
    [5, 'Row with too few fields'],
    [7, 'Same user twice'],
  ] as const) {
    const row = remarks.getByRole('row').filter({ hasText: title });
    await expect(row.getByRole('gridcell').first()).toHaveText(new RegExp(`users\\.csv\\D+${line}$`));
  }
  await expect(remarks.getByRole('row')).toHaveCount(5);
  await expect(result(page).getByText('Users', { exact: true }).locator('..')).toContainText('2');
  await goTo(page, 'People');
  await expect(cell(page, 'DEVRIES', 'Last name')).toHaveText('de Vries');
});

test('an empty file, a folder and a workbook are refused with what to do', async ({ muster, folder }) => {
  const { page } = muster;
  await writeFile(join(folder, 'nothing.csv'), '');
  await writeFile(
    join(folder, 'book.csv'),
    Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(400)]),
  );
  for (const [file, message] of [
    ['nothing.csv', 'nothing.csv is empty.'],
    ['book.csv', 'book.csv is damaged and cannot be read as a workbook'],
    ['gone.csv', 'gone.csv is not there.'],
    ['', 'is a folder, not a file.'],
  ] as const) {
    await chooseExtract(muster, 'Users', join(folder, file));
    await expect(page.getByRole('alert')).toContainText(message);
  }
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeDisabled();
});

test('a header without rows says so, and what was read before stays', async ({ muster, folder }) => {
  const { page } = muster;
  await giveExtracts(muster, folder, { Users: 'JUUSID;JUTX40\r\nABERGSTR;Anna Bergstrom\r\n' });
  await readExtracts(page);
  await writeFile(join(folder, 'users.csv'), 'JUUSID;JUTX40\r\n');
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByRole('alert')).toContainText('users.csv has a header but no rows.');
  await goTo(page, 'People');
  await expect(person(page, 'ABERGSTR')).toBeVisible();
});

test('the sample company as a workbook: each extract finds its sheet, and can be led to another', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  const path = await writeSampleWorkbook(join(folder, 'company.xlsx'));
  const sheet = reading(page, 'company.xlsx').getByRole('combobox', { name: 'Sheet' });
  const sheets = { Users: 'users', 'E-mails': 'emails', Roles: 'roles', 'User-roles': 'user-roles' };
  for (const [extract, name] of Object.entries(sheets)) {
    await chooseExtract(muster, extract as Extract, path);
    await expect(page.getByRole('region', { name: extract, exact: true })).toContainText(`sheet ${name}`);
    await expect(sheet).toHaveValue(name);
  }
  const how = reading(page, 'company.xlsx');
  await sheet.selectOption('roles');
  await expect(how.getByRole('cell', { name: 'AP_APPR', exact: true })).toBeVisible();
  await sheet.selectOption('user-roles');
  await expect(how.getByRole('cell', { name: 'AAFUGGL', exact: true }).first()).toBeVisible();
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(person(page, 'AAFUGGL')).toContainText('Astrid af Ugglekulla');
});

test('a workbook whose columns have names of their own', async ({ muster, folder }) => {
  const { page } = muster;
  const path = await writeWorkbook(join(folder, 'list.xlsx'), [
    { name: 'Cover', rows: [['People of the north'], ['Made by hand']] },
    {
      name: 'People',
      rows: [
        ['Who', 'Called', 'Mail'],
        ['ABERGSTR', 'Anna Bergström', 'anna@example.com'],
        [4711, 'Bo Carlsen', null],
      ],
    },
  ]);
  await chooseExtract(muster, 'Users', path);
  const how = reading(page, 'list.xlsx');
  await how.getByRole('combobox', { name: 'Sheet' }).selectOption('People');
  const who = how.getByRole('combobox', { name: 'What column 1, Who, carries' });
  await who.selectOption('user');
  await expect(how.getByRole('status')).toContainText('No column is chosen for Name.');
  await how.getByRole('combobox', { name: 'What column 2, Called, carries' }).selectOption('name');
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(cell(page, 'ABERGSTR', 'Name in M3')).toHaveText('Anna Bergström');
  await expect(cell(page, '4711', 'Name in M3')).toHaveText('Bo Carlsen');
});

test('tables that are pasted, from a workbook and from a query', async ({ muster }) => {
  const { page } = muster;
  await page.getByRole('button', { name: 'Paste Users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste users' });
  await expect(dialog.getByRole('button', { name: 'Take the table' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);

  await pasteExtract(page, 'Users', 'USID\tNAME\nABERGSTR\tAnna Bergström\nCDUPONT\tChloé Dupont\n');
  await pasteExtract(page, 'Roles', 'ROLL;TX40\r\nBUYER;Purchaser\r\n');
  await pasteExtract(page, 'User-roles', 'USID;ROLL\r\nABERGSTR;BUYER\r\n');
  await readExtracts(page);
  await expect(result(page).getByText('Every row was taken as it is.')).toBeVisible();
  await goTo(page, 'People');
  await expect(cell(page, 'ABERGSTR', 'Name in M3')).toHaveText('Anna Bergström');

  // More than is shown while it is pasted is taken whole.
  await goTo(page, 'Source');
  await page.getByRole('button', { name: 'Take out', exact: false }).first().click();
  const many = Array.from({ length: 2000 }, (_, n) => `U${n}\tPerson Number${n}`);
  const large = ['USID\tNAME', 'ABERGSTR\tAnna Bergström', ...many, ''].join('\n');
  await pasteExtract(page, 'Users', large);
  await readExtracts(page);
  await expect(result(page).getByText('Users', { exact: true }).locator('..')).toContainText('2,001');

  // It can be cleared, and a smaller one takes its place.
  await page.getByRole('button', { name: 'Take out', exact: false }).first().click();
  const again = await openPaste(page, 'Users');
  const area = again.getByRole('textbox');
  await pasteInto(again, large);
  await expect(again.getByText('the beginning is shown')).toBeVisible();
  await again.getByRole('button', { name: 'Clear' }).click();
  await expect(area).toHaveValue('');
  await expect(area).toBeFocused();
  await expect(again.getByRole('button', { name: 'Take the table' })).toBeDisabled();
  await pasteInto(again, large);
  await pasteInto(again, 'USID\tNAME\nBCARLSEN\tBo Carlsen\n');
  await expect(area).toHaveValue('USID\tNAME\nBCARLSEN\tBo Carlsen\n');
  await expect(area).toBeEditable();
  await again.getByRole('button', { name: 'Take the table' }).click();
  await expect(again).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'BCARLSEN' })).toBeVisible();
  await expect(page.getByText('ABERGSTR')).toHaveCount(0);
});

test('what sqlcmd writes is cut by its dashes, and what stands around the table is said', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  const row = (...cells: [string, string, string]) =>
    `${cells[0].padEnd(10)} ${cells[1].padEnd(40)} ${cells[2].padEnd(60)}`;
  await giveExtracts(muster, folder, {
    Users: [
      "Changed database context to 'M3FDBTST'.",
      row('JUUSID', 'JUTX40', 'CBEMAL'),
      row('-'.repeat(10), '-'.repeat(40), '-'.repeat(60)),
      row('ABERGSTR', 'Anna Bergström', 'anna@example.com'),
      row('BCARLSEN', 'Bo Carlsen', ''),
      '',
      '(2 rows affected)',
      '',
    ].join('\r\n'),
  });
  const how = reading(page, 'users.csv');
  await expect(how.getByRole('combobox', { name: 'Delimiter' })).toHaveValue('dashes');
  await expect(how.getByRole('combobox', { name: 'Names of the columns' })).toHaveValue('2');
  await expect(how.getByRole('cell', { name: 'Anna Bergström' })).toBeVisible();
  await expect(how.getByText('Line 1, a message of the tool')).toBeVisible();
  await expect(how.getByText('Line 7, a count of rows')).toBeVisible();
  await readExtracts(page);
  const remarks = result(page).getByRole('grid', { name: 'Remarks about files and rows' });
  await expect(remarks.getByRole('row').filter({ hasText: 'Lines around the table skipped' })).toHaveCount(3);
  await goTo(page, 'People');
  await expect(cell(page, 'ABERGSTR', 'Name in M3')).toHaveText('Anna Bergström');
});

test('columns without names are asked about, beside the first rows', async ({ muster, folder }) => {
  const { page } = muster;
  await giveExtracts(muster, folder, {
    Users: 'ABERGSTR,Anna Bergström,20,,SE\r\nBCARLSEN,Bo Carlsen,90,,SE\r\n',
  });
  const how = reading(page, 'users.csv');
  const read = page.getByRole('button', { name: 'Read', exact: true });
  await expect(how.getByRole('status')).toContainText('Which column holds what?');
  await expect(page.getByRole('region', { name: 'Users', exact: true })).toContainText('A question is open');
  await expect(read).toBeDisabled();
  const column = (at: number) =>
    how.getByRole('combobox', { name: `What column ${at}, Column ${at}, carries` });
  await column(1).selectOption('user');
  await expect(how.getByRole('status')).toContainText('No column is chosen for Name.');
  await column(2).selectOption('name');
  await column(3).selectOption('status');
  await expect(how.getByRole('status')).toHaveCount(0);
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(cell(page, 'BCARLSEN', 'Name in M3')).toHaveText('Bo Carlsen');
});

test('a first line that may be a header is asked about, and can be either', async ({ muster, folder }) => {
  const { page } = muster;
  await giveExtracts(muster, folder, {
    Users: 'ABERGSTR;Anna Bergström\r\n',
    Roles: 'Kürzel;Text\r\nBUYER;Purchaser\r\nSELLER;Seller\r\n',
  });
  const how = reading(page, 'roles.csv');
  await expect(how.getByRole('status')).toContainText('Line 1 may name the columns');
  await how.getByRole('button', { name: 'Right as shown' }).click();
  await expect(how.getByRole('status')).toHaveCount(0);
  await how.getByRole('combobox', { name: 'Names of the columns' }).selectOption('1');
  await how.getByRole('combobox', { name: 'What column 1, Kürzel, carries' }).selectOption('role');
  await how.getByRole('combobox', { name: 'What column 2, Text, carries' }).selectOption('name');
  await readExtracts(page);
  await expect(result(page).getByText('Roles', { exact: true }).locator('..')).toContainText('2');
});

test('an encoding that the file leaves open is chosen by the names that it gives', async ({
  muster,
  folder,
}) => {
  const { page } = muster;
  await giveExtracts(muster, folder, {
    Users: Buffer.from('ABERGSTR;Anna Bergstrom\r\nBBABIC;Babi\xe6 Ana\r\n', 'latin1'),
  });
  const how = reading(page, 'users.csv');
  const rows = how.getByRole('table', { name: 'Rows as each answer reads them' });
  await expect(rows.getByRole('cell', { name: 'Babić Ana' })).toBeVisible();
  await expect(rows.getByRole('cell', { name: 'Babiæ Ana' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeDisabled();
  await rows.getByRole('button', { name: 'Windows-1252' }).click();
  await expect(how.getByRole('status')).toHaveCount(0);
  await expect(how.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1252');
  await readExtracts(page);
  await goTo(page, 'People');
  await expect(cell(page, 'BBABIC', 'Name in M3')).toHaveText('Babiæ Ana');
});

test('a web page under another name is refused with what to do', async ({ muster, folder }) => {
  const { page } = muster;
  await writeFile(
    join(folder, 'users.xls'),
    '<html><body><table><tr><td>USID</td></tr></table></body></html>',
  );
  await chooseExtract(muster, 'Users', join(folder, 'users.xls'));
  await expect(page.getByRole('alert')).toContainText('users.xls is a web page (HTML)');
  await expect(page.getByRole('alert')).toContainText('save it as Excel Workbook (.xlsx)');
});

test('the sheet that fits is found though it is hidden, and named', async ({ muster, folder }) => {
  const { page } = muster;
  const path = await writeWorkbook(join(folder, 'list.xlsx'), [
    { name: 'Cover', rows: [['M3 users'], ['Exported by hand']] },
    {
      name: 'Data',
      state: 'hidden',
      rows: [['M3 users of PRD'], ['USID', 'TX40', 'Note'], ['ABERGSTR', 'Anna Bergström', 'x']],
    },
  ]);
  await chooseExtract(muster, 'Users', path);
  const how = reading(page, 'list.xlsx');
  await expect(page.getByRole('region', { name: 'Users', exact: true })).toContainText('sheet Data (hidden)');
  await expect(how.getByText('Row 1, stands above the table')).toBeVisible();
  await readExtracts(page);
  await expect(result(page).getByText('These columns are not used: Note.')).toBeVisible();
  await expect(result(page).getByText('The sheet Data is hidden in the workbook')).toBeVisible();
});
