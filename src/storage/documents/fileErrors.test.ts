import { describe, expect, it } from 'vitest';
import { english } from '../../shared/message.ts';
import { isMissing, readProblem, writeFailure } from './fileErrors.ts';

const fileError = (code: string) => Object.assign(new Error(`${code}: something`), { code });

describe('file errors', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'document-not-writable'],
    ['EROFS', 'document-not-writable'],
    ['ENAMETOOLONG', 'document-not-writable'],
  ])('%s while writing is %s, and nothing was changed', (code, expected) => {
    const problem = writeFailure('ward.md', fileError(code));
    expect(problem?.code).toBe(expected);
    expect(problem?.message).toMatch(/^ward\.md .*Nothing was changed\./);
  });

  it('leaves bugs to be thrown', () => {
    expect(writeFailure('ward.md', new TypeError('no such method'))).toBeNull();
    expect(writeFailure('ward.md', fileError('EBADF'))).toBeNull();
  });

  it('knows missing files and says why one can not be read', () => {
    expect(isMissing(fileError('ENOENT'))).toBe(true);
    expect(isMissing(new Error('ENOENT'))).toBe(false);
    expect(english(readProblem(fileError('EACCES')))).toContain('permission');
    expect(english(readProblem(fileError('EIO')))).toContain('EIO');
  });
});
