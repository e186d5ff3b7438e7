/** The settings of a plan by their path, as the screens call them. */
const NAMES: Readonly<Record<string, string>> = {
  'policy.company': 'Company',
  'policy.scope.rule': 'Scope: rule',
  'policy.scope.roles': 'Scope: roles',
  'policy.scope.list': 'Scope: list of users',
  'policy.scope.filter.field': 'Scope: field of the filter',
  'policy.scope.filter.operator': 'Scope: how the filter compares',
  'policy.scope.filter.value': 'Scope: value of the filter',
  'policy.scope.include': 'Taken in by hand',
  'policy.scope.exclude': 'Left out by hand',
  'policy.nameSplit.rule': 'Name split: rule',
  'policy.nameSplit.comma': 'Name split: a comma parts last and first name',
  'policy.nameSplit.filler': 'Name split: filler for a missing last name',
  'policy.nameSplit.corrections': 'Corrected name',
  'policy.characters.rule': 'Characters: rule',
  'policy.characters.unquotable': 'Characters: quotes and backslashes',
  'policy.identity.service': 'Identity: service',
  'policy.identity.template': 'Identity: template',
  'policy.actorRoles.default': 'Actor role of everyone',
  'policy.actorRoles.byRole': 'Actor role by M3 role',
  'policy.protectedUsers': 'Protected user',
  'policy.accepted': 'Accepted finding',
  'target.environment': 'Environment: name',
  'target.landmarkSystem': 'Landmark system',
  'target.production': 'Production environment',
  'target.landmark.folder': 'Landmark folder',
  'target.landmark.preCommand': 'Pre-command',
  'target.landmark.preCommandOpens': 'Pre-command: how it goes on',
  'target.landmark.genDataArea': 'Data area of identities and actors',
  'target.landmark.dataArea': 'Data area of the environment',
  'target.landmark.continueOnError': 'secadm goes on after an error',
  'target.landmark.peoplePerCall': 'People in one call of secadm',
  'target.landmark.consoleEncoding': 'Encoding of the tools’ output',
  'target.landmark.exitCodeZeroIsDone': 'Exit code 0 counts as done',
  'target.landmark.silenceNoticeS': 'Say so when a tool is silent, seconds',
  'target.render.quoting': 'Quoting in the secadm script',
  'target.render.scriptEncoding': 'Encoding of the secadm script',
  'target.render.xmlEncoding': 'Encoding of the importPFIdata file',
};

/** A setting's name; what follows in the path, e.g. whose name was corrected, stands behind it. */
export function settingName(path: readonly string[]): string {
  for (let length = path.length; length > 0; length--) {
    const name = NAMES[path.slice(0, length).join('.')];
    if (name !== undefined) return [name, ...path.slice(length)].join(' · ');
  }
  return path.join(' · ');
}
