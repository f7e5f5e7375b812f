import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPath, isCustomPath, numbered, pathOf } from './paths.ts';

test('a path is made of the name', () => {
  const cases: [string, string][] = [
    ['Shirt', '/shirt/'],
    ["Über  Cook's Knife – 21 cm", '/uber-cooks-knife-21-cm/'],
    ['日本 茶', '/日本-茶/'],
    ['../../etc', '/etc/'],
    ['!!!', '/item/'],
  ];
  for (const [name, path] of cases) assert.equal(pathOf(name), path);
  assert.equal(numbered('/shirt/', 2), '/shirt-2/');
});

test('an entered path has slashes at both ends', () => {
  for (const entered of ['a/b', '/a/b', 'a/b/', '//a/b//']) assert.equal(asPath(entered), '/a/b/');
  assert.equal(asPath('/'), '/');
});

test('knows a path that a merchant chose', () => {
  assert.equal(isCustomPath('/shirt/', 'Shirt'), false);
  assert.equal(isCustomPath('/shirt-2/', 'Shirt'), false);
  assert.equal(isCustomPath('/clothes/shirt/', 'Shirt'), false);
  assert.equal(isCustomPath('/blouse/', 'Shirt'), true);
  assert.equal(isCustomPath('/shirt-red/', 'Shirt'), true);
});
