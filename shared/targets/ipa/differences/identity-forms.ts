import type { Finding } from '../../../base/finding.ts';
import { findingAbout, remark } from '../../../base/remark.ts';
import { type IdentityTemplate, makeIdentityTemplate } from '../policy/identity-template.ts';

/**
 * The identities of a target that differ from those of the template by the prefix alone: each prefix is one finding for
 * the whole plan, since one setting settles it.
 */
export class IdentityForms {
  readonly #service: string;
  readonly #template: IdentityTemplate;
  readonly #byPrefix = new Map<string, { count: number; readonly example: string; readonly id: string }>();

  constructor(service: string, template: IdentityTemplate) {
    this.#service = service;
    this.#template = template;
  }

  /** Counts an identity that is taken for the one that the template makes of the id. */
  count(identity: string, id: string): void {
    const prefix = this.#template.otherPrefixOf(identity, id);
    if (prefix === null) return;
    const known = this.#byPrefix.get(prefix);
    if (known === undefined) this.#byPrefix.set(prefix, { count: 1, example: identity, id });
    else known.count++;
  }

  /** IDENTITY-PREFIX for each prefix, the most frequent first. `template` is '' where no template can carry the prefix. */
  findings(): Finding[] {
    const found = [...this.#byPrefix].sort(([, a], [, b]) => b.count - a.count);
    return found.map(([held, { count, example, id }]) => {
      const template = this.#template.withPrefix(held);
      const writable = makeIdentityTemplate(template).findings.length === 0;
      const params = {
        count,
        held,
        wanted: this.#template.prefix ?? '',
        example,
        made: this.#template.identityOf(id),
        template: writable ? template : '',
      };
      return findingAbout({ kind: 'target', id: this.#service }, remark('IDENTITY-PREFIX', params));
    });
  }
}
