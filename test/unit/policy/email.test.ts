import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../../shared/policy/email.ts';

describe('checkEmail', () => {
  it.each([
    'anna@example.com',
    'a.b+c@example.co.uk',
    "o'brien@example.com",
    'x@localhost',
    'A_B-C@EXAMPLE.COM',
    '1@2.de',
  ])('takes %s as it is', (email) => expect(checkEmail(email)).toEqual({ email }));

  it('trims, and has nothing to say about none', () => {
    expect(checkEmail(' anna@example.com ')).toEqual({ email: 'anna@example.com' });
    expect(checkEmail('  ')).toEqual({ email: '' });
  });

  it.each([
    ['anna', /no @/],
    ['a@b@example.com', /more than one @/],
    ['@example.com', /before the @/],
    ['anna@', /not a domain/],
    ['anna@-example.com', /not a domain/],
    ['anna@example..com', /not a domain/],
    ['anna smith@example.com', /a space, U\+0020/],
    ['anna@example.com\nactor', /control character, U\+000A/],
    ['anna@example.com; bob@example.com', /;, U\+003B/],
    ['"anna"@example.com', /", U\+0022/],
    ['anna\\x@example.com', /\\, U\+005C/],
    ['<anna@example.com>', /<, U\+003C/],
    ['jörg@example.com', /ö, U\+00F6/],
    ['anna@exämple.com', /ä, U\+00E4/],
    ['\ud800@example.com', /half of a character, U\+D800/],
    ['anna\u200b@example.com', /invisible character, U\+200B/],
    ['-anna@example.com', /begins with -/],
    [`${'a'.repeat(60)}@example.com`, /72 characters/],
  ])('leaves out %j', (address, reason) => {
    const { email, finding } = checkEmail(address);
    expect(email).toBe('');
    expect(finding!.code).toBe('EMAIL-INVALID');
    expect(finding!.params.reason).toMatch(reason);
  });

  it('shows a bad address in one line', () => {
    expect(checkEmail('a\r\nb\u202ec').finding!.params.email).toBe('a��b�c');
  });
});
