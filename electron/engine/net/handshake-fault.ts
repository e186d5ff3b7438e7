/**
 * What was seen when a TLS handshake failed: `closed` the other side hung up without a word, `outdated` it speaks only versions
 * before TLS 1.2, `not-tls` it answers in another protocol, `ciphers` both sides have no cipher in common, `client` it asks for a
 * certificate of the client, '' something else.
 */
export type HandshakeFault = 'closed' | 'outdated' | 'not-tls' | 'ciphers' | 'client' | '';

/** By OpenSSL's reasons, which come in the code or in the message. */
const REASONS: readonly (readonly [RegExp, HandshakeFault])[] = [
  [/unsupported.protocol|alert.protocol.version|version.too.low|inappropriate.fallback/, 'outdated'],
  [
    /wrong.version.number|packet.length.too.long|http.request|https.proxy.request|unknown.protocol/,
    'not-tls',
  ],
  [/handshake.failure|no.shared.cipher|insufficient.security|key.too.small|no.suitable/, 'ciphers'],
  [/certificate.required|alert.bad.certificate/, 'client'],
  [/^(econnreset|epipe|econnaborted|eof|closed)\b|socket hang up|disconnected before secure/, 'closed'],
];

/**
 * What an error of a handshake tells.
 * @param words codes and messages of the error
 */
export function handshakeFault(words: readonly string[]): HandshakeFault {
  const texts = words.map((text) => text.toLowerCase());
  return REASONS.find(([reason]) => texts.some((text) => reason.test(text)))?.[1] ?? '';
}
