import type { LaunchedMuster } from '../support/launch.ts';
import { goTo } from './rail.ts';
import { giveExtracts, readExtracts } from './source.ts';
import { makeEnvironment } from './start.ts';

/** Three people with a role each, as extracts. */
export const SMALL = {
  Users: [
    'USID;NAME;EMAIL',
    'ABERGSTR;Anna Bergström;anna@example.com',
    'BCARLSEN;Bo Carlsen;bo@example.com',
    'CDUPONT;Chloé Dupont;chloe@example.com',
    '',
  ].join('\r\n'),
  Roles: 'ROLL;TX40\r\nBUYER;Purchaser\r\nSELLER;Salesperson\r\n',
  'User-roles': 'USID;ROLL\r\nABERGSTR;BUYER\r\nBCARLSEN;BUYER\r\nCDUPONT;SELLER\r\n',
};

/** An environment of three people whose plans are compared with the practice host. */
export async function practise(muster: LaunchedMuster, folder: string): Promise<void> {
  const { page } = muster;
  await makeEnvironment(page, { name: 'TST' });
  await giveExtracts(muster, folder, SMALL);
  await readExtracts(page);
  await goTo(page, 'Settings');
  await page
    .getByRole('radiogroup', { name: 'How it is known' })
    .getByRole('radio', { name: /^The practice host/ })
    .check();
}
