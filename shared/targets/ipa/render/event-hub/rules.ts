import { markOf } from '../../../../base/settings/setting-words.ts';
import { storeText } from '../../../../policy/characters.ts';
import { splitName } from '../../../../policy/name-split.ts';
import { POLICY } from '../../../../policy/policy.ts';
import type { IpaEnvironment } from '../../ipa-environment.ts';
import { confirmed, type FlowRule } from './pieces.ts';

/**
 * What Muster does by the settings and the flow has to do itself. The examples are made by the very rules that
 * make a plan, so that the flow can be tried against them.
 */
export function makeRules(environment: IpaEnvironment): readonly FlowRule[] {
  return [
    nameRule(environment),
    characterRule(environment),
    companyRule(environment),
    identityRule(environment),
    scopeRule(environment),
    ...correctionRule(environment),
  ];
}

const NAMES = [
  'Anna Ash',
  'Maria del Mar Ortega',
  'Jan van der Berg',
  'Bergström, Åsa',
  'DUPONT Jean',
  'Scanner',
] as const;

function nameRule({ policy }: IpaEnvironment): FlowRule {
  const { rule, comma, filler, evidence } = policy.nameSplit;
  const commas = comma ? ' A comma parts the last name from the first.' : ' A comma is not read.';
  const more = evidence
    ? ' A plan also looks at the e-mail, the user id, the language and the rest of the extract, which the flow does not have.'
    : '';
  return {
    title: 'Names',
    text: `M3 has one field for the name, IPA has two. The split has to be rebuilt in the flow, before its first transaction. The rule of this environment: ${POLICY.nameSplit.rule.phrases[rule]}.${commas} “${filler}” stands where there is no last name, because IPA refuses an empty one.${more} Titles, suffixes and names of several parts make exceptions, so try these:`,
    columns: ['Name in M3', 'First name', 'Last name'],
    rows: NAMES.map((name) => {
      const { firstName, lastName } = splitName(name, policy.nameSplit);
      return [name, firstName, lastName];
    }),
    mark: markOf(POLICY.nameSplit.rule),
  };
}

const TEXTS = ['Åsa Bergström', 'Łukasz Żak', 'Zoë 5 €', '王小明'] as const;

function characterRule({ policy }: IpaEnvironment): FlowRule {
  const { rule } = policy.characters;
  return {
    title: 'Characters',
    text: `IPA stores ISO-8859-1, M3 holds more; a value that does not fit fails. The rule of this environment: ${POLICY.characters.rule.phrases[rule]}. It applies to GivenName, FamilyName and Description. Take quotes out of them, too: one would end the text that it stands in.`,
    columns: ['In M3', 'In IPA'],
    rows: TEXTS.map((text) => {
      const stored = storeText(text, 'Name', rule);
      const fits = stored.findings.every(({ code }) => code !== 'TEXT-NOT-LATIN1');
      return [text, fits ? stored.value : 'refused'];
    }),
    mark: markOf(POLICY.characters.rule),
  };
}

function companyRule({ policy }: IpaEnvironment): FlowRule {
  const company = policy.company?.trim() ?? '';
  return {
    title: 'Company of e-mails',
    text:
      company === ''
        ? 'IPA knows no company, M3 has an address for each. No company is chosen in this environment, so the conditions have none: where there are several companies, the address that changed last stays. Choose one on the People screen.'
        : `IPA knows no company, M3 has an address for each. The addresses of company ${company} are taken; those of others end the flow.`,
    columns: [],
    rows: [],
    mark: markOf(POLICY.company),
  };
}

function identityRule({ policy }: IpaEnvironment): FlowRule {
  const { service, template } = policy.identity;
  const seen =
    template === 'User:{USID}'
      ? ''
      : ' Published flows use User:{USID}, while secadm has been seen with the plain id: look at one identity in the web administration, and set the template to what is there.';
  return {
    title: 'Identity',
    text: `The identity of a user is ${template} in the service ${service}.${seen}`,
    columns: [],
    rows: [],
    mark: markOf(POLICY.identity.template),
  };
}

function scopeRule({ policy }: IpaEnvironment): FlowRule {
  const { rule, include, exclude } = policy.scope;
  const hands = [
    ...(include.length === 0 ? [] : [`${include.length} taken in by hand`]),
    ...(exclude.length === 0 ? [] : [`${exclude.length} left out by hand`]),
  ];
  const byHand = hands.length === 0 ? '' : `, with ${hands.join(' and ')}`;
  const flow =
    rule === 'all' && exclude.length === 0
      ? 'The flow takes everyone as well.'
      : 'The flow takes everyone who changes in M3, unless a condition of yours says otherwise.';
  return {
    title: 'Scope',
    text: `In this environment ${rule === 'all' ? '' : 'only '}${POLICY.scope.rule.phrases[rule]} are taken${byHand}. ${flow}`,
    columns: [],
    rows: [],
    mark: confirmed('7'),
  };
}

function correctionRule({ policy }: IpaEnvironment): readonly FlowRule[] {
  const count = Object.keys(policy.nameSplit.corrections).length;
  if (count === 0) return [];
  const names = count === 1 ? 'One name was' : `${count} names were`;
  return [
    {
      title: 'Corrected names',
      text: `${names} corrected by hand in this environment. The flow does not know it: the next change of such a user in M3 splits the name by the rule again.`,
      columns: [],
      rows: [],
      mark: confirmed('7'),
    },
  ];
}
