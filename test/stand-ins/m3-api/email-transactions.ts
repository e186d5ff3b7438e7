import { type MiTransaction, rowsWhile } from './transaction.ts';

/** The addresses of the session's company alone; the company is no field of the answer. */
export const LIST_EMAILS: MiTransaction = {
  inputs: ['EMTP', 'EMKY'],
  outputs: () => ['EMTP', 'EMKY', 'EMAL'],
  rows({ emails, behaviour }, input, { company }) {
    const type = input('EMTP');
    const oneType = behaviour.emailType === 'filter' && type !== '';
    return rowsWhile(
      emails.from([company, type, input('EMKY')]),
      ({ CONO, EMTP }) => CONO === company && (!oneType || EMTP === type),
    );
  },
};
