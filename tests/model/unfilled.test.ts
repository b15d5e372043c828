import { expect, test } from 'vitest';
import { isUnfilled } from '../../src/model/unfilled.ts';
import { validLocality } from '../checks/locality-fixture.ts';
import { localityOf } from '../locality-of.ts';

const { site } = localityOf(validLocality());

test('isUnfilled(site) holds while one of the names on every page is missing', () => {
  expect(isUnfilled(site)).toBe(false);
  expect(isUnfilled({ ...site, title: 'Tên trang (chưa điền)' })).toBe(true);
  expect(isUnfilled({ ...site, place: { ...site.place, name: 'địa phương (chưa điền)' } })).toBe(
    true,
  );
});
