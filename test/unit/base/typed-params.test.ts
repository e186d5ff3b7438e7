import { describe, expect, it } from 'vitest';
import { failure } from '../../../shared/base/failure.ts';
import { findingText } from '../../../shared/base/finding.ts';
import { findingAbout, type Remark, remark } from '../../../shared/base/remark.ts';
import { findingOfFile } from '../../support/finding-of-file.ts';

// What must not compile stands behind @ts-expect-error: where it does compile, `tsc -p test` says so.

const USER = { kind: 'user', id: 'ANNA' } as const;

function sentenceOf(found: Remark): string {
  return findingText(findingAbout(USER, found));
}

describe('failure', () => {
  it('takes the params that message and hint name', () => {
    expect(failure('CANCELLED').error.message).toBe('Cancelled.');
    const { error } = failure('LINE-TOO-LONG', { file: 'a.jsonl', line: 7, reason: 'too much' });
    expect(error.message).toBe('a.jsonl cannot be read: line 7: too much.');
    expect(
      failure('FILE-OTHER-FORM', { file: 'a', form: 'a picture', advice: 'Take another.' }).error,
    ).toEqual(
      expect.objectContaining({ hint: 'Take another.', details: expect.objectContaining({ file: 'a' }) }),
    );
  });

  it('refuses one that is missing', () => {
    // @ts-expect-error without params
    expect(failure('FILE-NOT-FOUND').error.message).toContain('undefined');
    // @ts-expect-error `reason` is missing
    expect(failure('FILE-NOT-READABLE', { file: 'a.csv' }).error.message).toContain('undefined');
    // @ts-expect-error `advice` of the hint is missing
    expect(failure('FILE-OTHER-FORM', { file: 'a', form: 'a picture' }).error.hint).toBeUndefined();
  });

  it('refuses one of another kind or name', () => {
    // @ts-expect-error `line` is a number
    failure('LINE-TOO-LONG', { file: 'a.jsonl', line: '7', reason: 'too much' });
    // @ts-expect-error `seen` is one of the faults of a handshake
    expect(() => failure('TLS-FAILED', { server: 'm3', seen: 'nothing' })).toThrow();
    // @ts-expect-error it is `file`
    failure('FILE-NOT-FOUND', { name: 'a.csv' });
  });

  it('refuses one too many, also in a variable, and also on one of two ways', () => {
    // @ts-expect-error `reason` is too much
    failure('FILE-NOT-FOUND', { file: 'a.csv', reason: 'gone' });
    const params = { file: 'a.csv', reason: 'gone' };
    // @ts-expect-error `reason` is too much
    failure('FILE-NOT-FOUND', params);
    const { file, ...rest } = params;
    // @ts-expect-error `reason` is too much on one of the two
    failure('FILE-NOT-FOUND', file === '' ? { file } : { file, ...rest });
  });

  it('takes the words of the system that refused beside them', () => {
    expect(failure('FILE-NOT-FOUND', { file: 'a.csv', original: 'ENOENT' }).error).toMatchObject({
      details: { file: 'a.csv' },
      original: 'ENOENT',
    });
  });

  it('takes for one of several codes what all of them need', () => {
    const code = ['SQL-CLOSED', 'SQL-NO-ANSWER'] as const;
    for (const one of code) {
      // @ts-expect-error `seconds` of the second is missing
      failure(one, { server: 'm3' });
    }
  });
});

describe('remark', () => {
  it('takes the params that the sentence names', () => {
    expect(sentenceOf(remark('NAME-TOO-LONG', { length: 40, max: 36 }))).toBe(
      'The name has 40 characters; M3 allows 36.',
    );
  });

  it('refuses one that is missing, too many or of another kind', () => {
    // @ts-expect-error without params
    expect(sentenceOf(remark('NAME-TOO-LONG'))).toContain('undefined');
    // @ts-expect-error `max` is missing
    expect(sentenceOf(remark('NAME-TOO-LONG', { length: 40 }))).toContain('undefined');
    // @ts-expect-error `name` is too much
    remark('NAME-TOO-LONG', { length: 40, max: 36, name: 'Anna' });
    // @ts-expect-error `length` is a number
    remark('NAME-TOO-LONG', { length: '40', max: 36 });
    // @ts-expect-error no such code
    remark('NAME-TOO-SHORT', { length: 40, max: 36 });
  });

  it('is the only way to make a finding', () => {
    // @ts-expect-error params that nobody held against the sentence
    const found: Remark = { code: 'NAME-TOO-LONG', params: { length: 40 } };
    expect(sentenceOf(found)).toContain('undefined');
  });
});

describe('a finding of a file', () => {
  it('is read whatever it has to say', () => {
    const code = 'NAME-TOO-LONG';
    expect(findingText(findingOfFile(code, USER, { length: '40', max: 36 }))).toContain('40 characters');
    expect(findingText(findingOfFile(code, USER))).toBe(
      'The name has undefined characters; M3 allows undefined.',
    );
  });
});
