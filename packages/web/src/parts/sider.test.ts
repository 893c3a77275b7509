import { describe, expect, it } from 'vitest';
import { sider, sidetall } from './sider.js';

describe('pages of a list', () => {
  it('count rows from one and know the last page', () => {
    expect(sider(2, 25, 47, 22)).toEqual({ side: 2, sisteSide: 2, foerste: 26, siste: 47 });
  });
  it('do not know the last page when there are too many to count', () => {
    expect(sider(1, 25, null, 25).sisteSide).toBeNull();
  });
  it('begin at the first when the address says something else than a page', () => {
    expect(['0', '-1', 'to', '1.5', '3'].map(sidetall)).toEqual([1, 1, 1, 1, 3]);
  });
});
