/**
 * The proxy that the usual variables name for an address: HTTPS_PROXY or HTTP_PROXY, depending on its scheme, except for
 * hosts in NO_PROXY (`*`, a host, or a domain with or without a leading dot).
 * @returns the proxy's address, '' for none
 */
export function proxyByVariables(address: URL, variables: NodeJS.ProcessEnv): string {
  const { protocol, hostname } = address;
  if (isExempt(hostname, namedBy(variables, 'NO_PROXY'))) return '';
  return namedBy(variables, protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
}

/** The lower-case spelling takes precedence, as in most programs. */
function namedBy(variables: NodeJS.ProcessEnv, name: string): string {
  return variables[name.toLowerCase()] ?? variables[name] ?? '';
}

function isExempt(host: string, list: string): boolean {
  return list
    .split(',')
    .map((entry) => entry.trim().toLowerCase().replace(/^\./, ''))
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || host === entry || host.endsWith(`.${entry}`));
}
