import type { Finding } from '../../../base/finding.ts';

/** Identities in the target that differ from those of the template by the prefix alone. */
export interface IdentityForm {
  /** What the target has before the ids, and what the template puts there; '' for nothing. */
  readonly held: string;
  readonly wanted: string;
  readonly count: number;
  /** An identity of the target, e.g. `User:ANNA`. */
  readonly example: string;
  /** The template that makes these; '' where none can, since the prefix cannot be written in a secadm line. */
  readonly template: string;
}

/** What a plan's findings say of such identities, in their order. */
export function identityForms(findings: readonly Finding[]): IdentityForm[] {
  return findings
    .filter(({ code }) => code === 'IDENTITY-PREFIX')
    .map(({ params }) => ({
      held: String(params.held),
      wanted: String(params.wanted),
      count: Number(params.count),
      example: String(params.example),
      template: String(params.template),
    }));
}
