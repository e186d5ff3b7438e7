import type { MusterError } from '../../../../shared/base/failure.ts';
import type { CertificateInfo, ConnectionStepId } from '../../../../shared/contract/connection.ts';
import type { SqlServerSettings } from '../../../../shared/m3/sql-server-settings.ts';
import type { RunningReport } from '../running-report.ts';
import type { LineWatch } from './server-line.ts';

/** The account that signs in, for people. */
export function accountOf({ signIn, domain, user }: SqlServerSettings): string {
  return signIn === 'domain' ? `${domain}\\${user}` : user;
}

/** Tells the steps before the sign-in. The driver connects a second time for the queries: only the first is told. */
export function watchLine(settings: SqlServerSettings, report: RunningReport): LineWatch {
  let told = false;
  return {
    onName(address) {
      if (told) return;
      report.end(
        'name',
        address === settings.host ? `${address} is an address.` : `${settings.host} is ${address}.`,
      );
      report.begin('port');
    },
    onPort(port) {
      if (told) return;
      const found = settings.reach === 'instance' ? ` It is that of ${settings.instance}.` : '';
      report.end('port', `Port ${port} is open.${found}`);
      if (settings.encryption === 'required') {
        report.begin('certificate');
        return;
      }
      told = true;
      report.end('certificate', 'Encryption is off: there is no certificate.', 'skipped');
      report.begin('sign-in');
    },
    onCertificate(certificate, trusted) {
      if (told) return;
      told = true;
      report.add({ certificate: { ...certificate, trusted } });
      if (!trusted) return;
      report.end('certificate', trustedText(settings, certificate));
      report.begin('sign-in');
    },
  };
}

function trustedText({ trust }: SqlServerSettings, { subject, validTo }: CertificateInfo): string {
  const by = {
    system: 'This machine trusts it',
    authority: `${trust.authorityName === '' ? 'The chosen authority' : trust.authorityName} vouches for it`,
    pin: 'It has the fingerprint that is trusted',
  };
  return `${subject}. ${by[trust.by]}; valid until ${validTo.slice(0, 10)}.`;
}

/** Where an error belongs that came while a step was at work. */
export function failedStep({ code }: MusterError, current: ConnectionStepId): ConnectionStepId {
  if (code === 'SQL-INSTANCE-NOT-FOUND') return 'port';
  if (code === 'SQL-ENCRYPTION-NOT-OFFERED') return 'certificate';
  return current;
}
